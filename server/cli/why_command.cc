// --why FILE:LINE: what was found there and on what grounds, what was not and why, and what is known of the line.
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/opened.h"
#include "engine/why.h"

namespace lastmile {

namespace {

struct Line {
  std::string path;
  std::uint32_t number = 0;  // from 1; 0 when it is none
};

Line line_of(const std::string& argument) {
  const auto colon = argument.rfind(':');
  const std::string digits = colon == std::string::npos ? "" : argument.substr(colon + 1);
  const bool number =
      !digits.empty() && digits.size() < 8 && digits.find_first_not_of("0123456789") == std::string::npos;
  return {argument.substr(0, colon), number ? static_cast<std::uint32_t>(std::stoul(digits)) : 0};
}

class Telling {
 public:
  Telling(const Opened& opened, const Report& report)
      : opened_(opened), report_(report), texts_(text_source(opened.project, no_overlay_)) {}

  void tell(std::uint32_t file, Range line) const {
    std::vector<std::string> told;
    for (const Finding& finding : report_.findings) {
      if (finding.file != report_.facts.file(file).path || finding.range.begin < line.begin ||
          finding.range.begin >= line.end)
        continue;
      tell_finding(finding);
      told.push_back(finding.rule);
    }
    for (const Silence& silence : silences_at(opened_.engine->rules(), report_.facts, file, line)) {
      if (std::find(told.begin(), told.end(), silence.rule) == told.end()) tell_silence(silence);
    }
    tell_facts(file, line);
  }

 private:
  std::string place_of(const std::string& path, Range range) const {
    const TextPtr text = texts_(path);
    return fmt::format("{}{}:{}", shown_root(opened_.project.root), printable(path),
                       text ? text->position(range.begin).line + 1 : 0);
  }

  void tell_finding(const Finding& finding) const {
    const Rule* rule = opened_.engine->rules().find(finding.rule);
    const std::string grounds = rule ? grounds_of(*rule, finding.subject) : "";
    fmt::print("{} is found{}\n", finding.rule, grounds.empty() ? "" : ": " + printable(grounds));
    for (const RelatedPlace& place : finding.related)
      fmt::print("  see {} {}\n", place_of(place.file, place.range), printable(place.message));
  }

  void tell_silence(const Silence& silence) const {
    const bool elsewhere = silence.because.empty();
    fmt::print("{} {}\n", silence.rule,
               elsewhere ? "is told at another place, is told by another rule, or is ignored"
                         : "keeps silent, because " + printable(silence.because));
    if (silence.other)
      fmt::print("  see {}\n", place_of(report_.facts.file_of(*silence.other).path, silence.other->range));
  }

  void tell_facts(std::uint32_t file, Range line) const {
    for (const std::string& kind : report_.facts.kinds()) {
      for (const Fact* fact : report_.facts.in_file(kind, file)) {
        if (fact->range.begin < line.begin || fact->range.begin >= line.end || opened_.engine->rules().find(kind))
          continue;
        fmt::print("known: {}", kind);
        for (const Attribute& attribute : fact->attributes) {
          if (attribute.value.empty()) continue;
          fmt::print(" {}={}", attribute.name, cut(printable(attribute.value), longest_value));
        }
        fmt::print("\n");
      }
    }
  }

  static constexpr std::size_t longest_value = 60;
  const Opened& opened_;
  const Report& report_;
  Overlay no_overlay_;
  TextSource texts_;
};

int why(const Opened& opened, const Line& wanted, const AnalysisOptions& settings) {
  const Analysis analysis = analyse(*opened.engine, opened.project, settings);
  const Telling telling(opened, analysis.report);
  for (const std::string& path : opened.project.files) {
    if (!opened.project.is_reported(path)) continue;
    const auto file = analysis.report.facts.find_file(path);
    const Overlay no_overlay;
    const TextPtr text = text_source(opened.project, no_overlay)(path);
    if (!file || !text || wanted.number > text->line_count()) continue;
    telling.tell(*file, text->line_range(wanted.number - 1));
    return exit_clean;
  }
  fmt::print(stderr, "lastmile: `{}` has no line {}, or is not read (see --explain-files)\n", wanted.path,
             wanted.number);
  return exit_usage;
}

}  // namespace

int why_command(const Options& options) {
  const Line wanted = line_of(options.argument);
  if (wanted.number == 0) {
    fmt::print(stderr, "lastmile: --why needs a file and a line, as in src/server.js:12, not `{}`\n", options.argument);
    return exit_usage;
  }
  const auto groups = by_project({wanted.path});
  if (!groups) return exit_usage;
  return run_at_once(groups->front(), options, [&](const Opened& opened, const AnalysisOptions& settings) {
    return why(opened, wanted, settings);
  });
}

}  // namespace lastmile
