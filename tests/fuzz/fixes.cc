// An app as named texts, and all fixes that are offered: no file parses worse than before, the order of the fixes does
// not matter, making them again changes nothing, and after some rounds nothing is left to fix.
#include <algorithm>

#include "engine/edit.h"
#include "fuzz/targets.h"

namespace lastmile::fuzz {

namespace {

using Files = std::map<std::string, std::string>;

constexpr int most_rounds = 12;
constexpr std::size_t most_files = 16;

Report report_of(const Files& files) {
  FileMatchesList matches;
  for (const auto& [path, text] : files) {
    matches.push_back(std::make_shared<const FileMatches>(engine().match({path, std::make_shared<const Text>(text)})));
  }
  ReportOptions options;
  options.today = "2026-06-15";
  return engine().report(matches, options);
}

TextSource source_of(const Files& files) {
  return [&files](std::string_view path) -> TextPtr {
    const auto found = files.find(std::string(path));
    return found == files.end() ? nullptr : std::make_shared<const Text>(found->second);
  };
}

// The first fix of each finding that can be made.
std::vector<Changes> changes_for(const Report& report, const TextSource& texts) {
  std::vector<Changes> all;
  const Conditions conditions(report.facts, engine().rules().dictionaries);
  for (const Finding& finding : report.findings) {
    for (const FixOffer& offer : finding.fixes) {
      Changes changes =
          changes_of(engine().rules().find(finding.rule)->fixes[offer.index], finding.subject, conditions, texts);
      if (!changes.obstacle.empty()) continue;
      if (!changes.empty()) all.push_back(std::move(changes));
      break;
    }
  }
  return all;
}

void check_edits(const Changes& changes, const Files& files) {
  for (const TextEdit& edit : changes.edits) {
    const auto file = files.find(edit.file);
    promise(file != files.end(), "an edit is of a file that is there: " + edit.file);
    promise(edit.range.begin <= edit.range.end && edit.range.end <= file->second.size(), "an edit lies in the text");
  }
  for (const NewFile& file : changes.files) promise(files.count(file.file) == 0 || file.lines, "no file is replaced");
}

Files fixed_once(const Files& files) {
  const TextSource texts = source_of(files);
  std::vector<Changes> changes = changes_for(report_of(files), texts);
  for (const Changes& each : changes) check_edits(each, files);
  std::vector<std::size_t> left_out, also;
  Files result = apply(changes, texts, left_out);
  std::reverse(changes.begin(), changes.end());
  promise(apply(changes, texts, also) == result, "the order of the fixes makes no difference");
  for (const auto& [path, text] : result) {
    const auto before = files.find(path);
    const std::size_t errors = before == files.end() ? 0 : errors_in(path, before->second);
    promise(errors_in(path, text) <= errors, "no file parses worse than before: " + path);
  }
  return result;
}

}  // namespace

void play_fixes(std::string_view bytes) {
  if (bytes.find('\0') != std::string_view::npos) return;  // such files are not read
  Files files = named_texts(bytes);
  if (files.size() > most_files) return;
  for (int round = 0;; ++round) {
    const Files result = fixed_once(files);
    if (result.empty()) return;
    promise(round < most_rounds, "fixing comes to an end: " + result.begin()->first);
    for (const auto& [path, text] : result) files[path] = text;
  }
}

}  // namespace lastmile::fuzz
