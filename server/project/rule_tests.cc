#include "project/rule_tests.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "built_in/built_in.h"
#include "engine/edit.h"
#include "project/disk.h"
#include "project/example.h"
#include "project/file_list.h"
#include "project/project.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view some_day = "2026-01-01";
using Files = std::map<std::string, std::string>;

// Where built-in data and the folder's own have the same path, the folder's is meant.
std::vector<DataFile> data_with(const fs::path& folder) {
  std::vector<DataFile> all = data_in(folder, folder.generic_string());
  std::set<std::string> own;
  for (const DataFile& file : all) own.insert(file.path);
  for (DataFile& file : built_in_data()) {
    if (!own.count(file.path)) all.push_back(std::move(file));
  }
  return all;
}

TextSource source_of(const Files& files) {
  return [&files](std::string_view path) -> TextPtr {
    const auto found = files.find(std::string(path));
    return found == files.end() ? nullptr : std::make_shared<const Text>(found->second);
  };
}

Report report_of(const Engine& engine, const Files& files, const Surroundings& surroundings) {
  FileMatchesList matches;
  ReportOptions options;
  options.surroundings = surroundings;
  for (const auto& [path, text] : files) {
    const std::string_view scope = engine.rules().scope_of(path);
    if (is_read(scope)) {
      matches.push_back(std::make_shared<const FileMatches>(engine.match({path, std::make_shared<const Text>(text)})));
    }
    if (scope == "lock") options.surroundings.present.push_back(path);
  }
  options.today = some_day;
  return engine.report(matches, options);
}

std::string describe(const Mark& mark) {
  const std::string last = mark.width > 0 ? "-" + std::to_string(mark.column + mark.width) : "";
  return mark.file + ":" + std::to_string(mark.line + 1) + ":" + std::to_string(mark.column + 1) + last +
         (mark.severity.empty() ? "" : " " + mark.severity);
}

Mark mark_of(const Finding& finding, const Files& files) {
  const Text text(files.at(finding.file));
  const LineColumn at = text.position(finding.range.begin);
  const std::size_t rest = text.line(at.line).size() - std::min<std::size_t>(at.column, text.line(at.line).size());
  const auto width = static_cast<std::uint32_t>(std::min<std::size_t>(finding.range.size(), rest));
  return {finding.file, at.line, at.column, width, finding.rule, std::string(to_string(finding.severity))};
}

bool fits(const Mark& expected, const Mark& found) {
  return expected.file == found.file && expected.line == found.line && expected.rule == found.rule &&
         (expected.width == 0 || (expected.column == found.column && expected.width == found.width)) &&
         (expected.severity.empty() || expected.severity == found.severity);
}

class RuleTest {
 public:
  RuleTest(const Engine& engine, const Rule& rule, fs::path folder, bool update, RuleTestResult& result)
      : engine_(engine), rule_(rule), folder_(std::move(folder)), update_(update), result_(result) {}

  void run(const SecretTables& secrets) {
    Files files;
    for (const std::string& path : walk_files(folder_).files) files[path] = whole_text(folder_ / path);
    const std::vector<Example> examples = read_examples(files, secrets);
    std::size_t positive = 0;
    for (const Example& example : examples) {
      ++result_.examples;
      positive += example.marks.empty() ? 0 : 1;
      run(example);
    }
    if (positive == 0) fail("examples", "none shows what the rule finds");
    for (std::size_t i = 0; i < rule_.own_fixes; ++i) {
      if (!proven_.count(i)) fail("fixes", "no twin shows the fix \"" + rule_.fixes[i].title + "\"");
    }
  }

 private:
  void run(const Example& example) {
    const Report report = report_of(engine_, example.files, example.surroundings);
    for (const Note& note : report.notes) fail(example.name, note.message);
    const std::vector<Finding> own = of_rule(report);
    compare_marks(example, own);
    for (std::size_t offer = 0; offer < twin_count; ++offer) {
      const bool first = offer == 0 && update_ && has_fixes(own);
      if (example.fixed[offer] || first) compare_twin(example, report, own, offer);
    }
  }

  static bool has_fixes(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.fixes.empty(); });
  }

  std::vector<Finding> of_rule(const Report& report) const {
    std::vector<Finding> own;
    for (const Finding& finding : report.findings) {
      if (finding.rule == rule_.id) own.push_back(finding);
    }
    return own;
  }

  void compare_marks(const Example& example, const std::vector<Finding>& own) {
    std::vector<Mark> expected = example.marks;
    std::erase_if(expected, [&](const Mark& mark) { return mark.rule != rule_.id; });
    std::vector<Mark> found;
    for (const Finding& finding : own) found.push_back(mark_of(finding, example.files));
    if (update_) return write_marks(example, found);
    for (const Mark& mark : expected) {
      const auto match = std::find_if(found.begin(), found.end(), [&](const Mark& f) { return fits(mark, f); });
      if (match == found.end()) {
        fail(example.name, "expected a finding at " + describe(mark));
      } else {
        found.erase(match);
      }
    }
    for (const Mark& mark : found) fail(example.name, "unexpected finding at " + describe(mark));
  }

  // The example's files with marks for what was found; lines with placeholders keep the marks they have.
  void write_marks(const Example& example, const std::vector<Mark>& found) {
    for (const auto& [path, marked] : example.marked) {
      if (marked.find("{{secret:") != std::string::npos) continue;
      const Language* language = language_of(path, marked);
      const std::string comment =
          language && !language->comment.line.empty() ? std::string(language->comment.line) : "#";
      const Text text(example.files.at(path));
      std::string result;
      for (std::uint32_t line = 0; line < text.line_count(); ++line) {
        if (line + 1 == text.line_count() && text.line(line).empty()) break;
        result += std::string(text.line(line)) + "\n";
        for (const Mark& mark : found) {
          if (mark.file == path && mark.line == line) result += mark_line(mark, comment, needs_severity(mark));
        }
      }
      write_file(file_path(example, path), result);
    }
  }

  bool needs_severity(const Mark& mark) const { return mark.severity != to_string(rule_.severity); }

  static std::string mark_line(const Mark& mark, const std::string& comment, bool severity) {
    const bool room = mark.column > comment.size();
    const std::string pointer =
        room && mark.width > 0 ? comment + std::string(mark.column - comment.size(), ' ') + std::string(mark.width, '^')
                               : comment + " <-";
    return pointer + " " + mark.rule + (severity ? " " + mark.severity : "") + "\n";
  }

  fs::path file_path(const Example& example, const std::string& path) const {
    return example.name.ends_with("/") ? folder_ / example.name / name_on_disk(path) : folder_ / path;
  }

  fs::path twin_path(const Example& example, const std::string& path, std::size_t offer) const {
    const std::string ending = offer == 0 ? ".fixed" : ".fixed" + std::to_string(offer + 1);
    if (!example.name.ends_with("/")) return folder_ / (example.name + ending);
    return folder_ / (example.name.substr(0, example.name.size() - 1) + ending) / name_on_disk(path);
  }

  void compare_twin(const Example& example, const Report& report, const std::vector<Finding>& own, std::size_t offer) {
    Files after = example.files;
    const Files changed = fix(example, report, own, offer, after);
    if (update_) {
      for (const auto& [path, text] : changed) {
        write_file(twin_path(example, path, offer), with_placeholders(text, example));
      }
      return;
    }
    const Files expected = example.fixed[offer].value_or(Files());
    for (const auto& [path, text] : expected) {
      const auto found = changed.find(path);
      if (found == changed.end()) {
        fail(example.name, "the fix does not change " + path);
      } else if (found->second != text) {
        fail(example.name, "the fix makes of " + path + ":\n" + found->second + "instead of:\n" + text);
      }
    }
    for (const auto& [path, text] : changed) {
      if (!expected.count(path)) fail(example.name, "the twin lacks " + path + ", which becomes:\n" + text);
    }
    compare_findings(example, report, after);
  }

  // Applies the first fix of each finding, or the one at `offer`; gives the files that changed.
  Files fix(const Example& example, const Report& report, const std::vector<Finding>& own, std::size_t offer,
            Files& after) {
    const Conditions conditions(report.facts, engine_.rules().dictionaries);
    const TextSource texts = source_of(example.files);
    std::vector<Changes> all;
    for (const Finding& finding : own) {
      if (finding.fixes.size() <= offer) continue;
      const std::size_t index = finding.fixes[offer].index;
      all.push_back(changes_of(rule_.fixes[index], finding.subject, conditions, texts));
      if (!all.back().obstacle.empty()) fail(example.name, "the fix cannot be made: " + all.back().obstacle);
      proven_.insert(index);
    }
    std::vector<std::size_t> left_out;
    Files changed;
    for (auto& [path, text] : lastmile::apply(all, texts, left_out)) {
      after[path] = text;
      changed[path] = std::move(text);
    }
    for (const std::size_t index : left_out) fail(example.name, "fix " + std::to_string(index + 1) + " was left out");
    return changed;
  }

  void compare_findings(const Example& example, const Report& before_fix, const Files& after) {
    // Git does not keep what was made just now.
    Surroundings surroundings = example.surroundings;
    for (const auto& [path, text] : after) {
      if (!example.files.count(path)) surroundings.untracked.push_back(path);
    }
    const Report report = report_of(engine_, after, surroundings);
    std::map<std::string, std::size_t> known;
    for (const Finding& finding : before_fix.findings) ++known[finding.rule];
    std::map<std::string, std::size_t> now;
    for (const Finding& finding : report.findings) {
      ++now[finding.rule];
      const bool fixable = finding.rule == rule_.id && !finding.fixes.empty();
      if (fixable) fail(example.name, "after the fix the finding is still there: " + describe(mark_of(finding, after)));
    }
    for (const auto& [rule, count] : now) {
      if (count > known[rule]) fail(example.name, "the fix brings a new finding: " + rule);
    }
  }

  void fail(const std::string& where, const std::string& what) {
    result_.failures.push_back(rule_.id + ": " + where + ": " + what);
  }

  const Engine& engine_;
  const Rule& rule_;
  fs::path folder_;
  bool update_;
  RuleTestResult& result_;
  std::set<std::size_t> proven_;
};

}  // namespace

RuleTestResult test_rules(const fs::path& folder, std::string_view only, bool update, std::vector<Problem>& problems) {
  RuleTestResult result;
  const Engine engine(data_with(folder), problems, built_in_images());
  const std::vector<Problem> of_patterns = engine.patterns().problems();
  problems.insert(problems.end(), of_patterns.begin(), of_patterns.end());
  for (const Rule& rule : engine.rules().rules) {
    const fs::path examples = folder / "rules" / rule.id / "examples";
    const bool ours = rule.folder.starts_with(folder.generic_string());
    if (!ours || !rule.id.starts_with(only)) continue;
    RuleTest(engine, rule, examples, update, result).run(engine.secret_tables());
  }
  return result;
}

}  // namespace lastmile
