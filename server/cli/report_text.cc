#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "cli/checklists.h"
#include "cli/report.h"

namespace lastmile {

namespace {

constexpr std::size_t widest_line = 160;  // bytes of a code frame's line

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

fmt::text_style colour_of(Severity severity) {
  switch (severity) {
    case Severity::error: return fmt::fg(fmt::terminal_color::red) | fmt::emphasis::bold;
    case Severity::warning: return fmt::fg(fmt::terminal_color::yellow) | fmt::emphasis::bold;
    default: return fmt::fg(fmt::terminal_color::cyan);
  }
}

class Writer {
 public:
  Writer(const ReportInput& input, bool colour, std::FILE* out)
      : input_(input), colour_(colour), out_(out), texts_(text_source(input.project, input.overlay)) {}

  void write() {
    for (const Finding& finding : input_.analysis.report.findings) write(finding);
    write_notes();
    write_summary();
  }

 private:
  std::string styled(fmt::text_style style, std::string_view text) const {
    return colour_ ? fmt::format(style, "{}", text) : std::string(text);
  }

  void write(const Finding& finding) {
    const TextPtr text = text_of(finding.file);
    fmt::print(out_, "{}{}: {}: {} [{}]\n", input_.shown_root, place(finding.file, finding.range),
               styled(colour_of(finding.severity), to_string(finding.severity)), finding.message, finding.rule);
    if (text) write_frame(*text, finding.range);
    for (const RelatedPlace& related : finding.related) {
      fmt::print(out_, "   also {}{}{}{}\n", input_.shown_root, place(related.file, related.range),
                 related.message.empty() ? "" : ": ", related.message);
    }
    for (const FixOffer& offer : finding.fixes) write_offer(offer);
    fmt::print(out_, "\n");
  }

  void write_offer(const FixOffer& offer) {
    const std::string_view how = offer.fix_class == FixClass::automatic ? "--fix"
                                 : offer.fix_class == FixClass::review  ? "--fix=review"
                                                                        : "--fix=scaffold";
    fmt::print(out_, "   {} {}\n", styled(fmt::fg(fmt::terminal_color::green), fmt::format("{}:", how)), offer.title);
  }

  std::string place(const std::string& file, Range range) {
    const TextPtr text = text_of(file);
    if (!text) return file;
    const LineColumn at = text->position(range.begin);
    return fmt::format("{}:{}:{}", file, at.line + 1, characters(text->line(at.line).substr(0, at.column)) + 1);
  }

  // The line with its range underlined; a secret in it is masked.
  void write_frame(const Text& text, Range range) {
    const LineColumn at = text.position(range.begin);
    const std::string_view line = text.line(at.line);
    if (line.empty() || at.column > widest_line) return;
    const std::string masked = mask_line(std::string(line.substr(0, widest_line)), text.line_range(at.line));
    const std::string number = std::to_string(at.line + 1);
    const std::size_t end = std::min<std::size_t>({at.column + range.size(), line.size(), widest_line});
    fmt::print(out_, "   {} | {}\n", number, masked);
    const std::string lead = blank(masked.substr(0, at.column));
    const std::size_t width = std::max<std::size_t>(1, characters(line.substr(at.column, end - at.column)));
    fmt::print(out_, "   {} | {}{}\n", std::string(number.size(), ' '), lead,
               styled(fmt::fg(fmt::terminal_color::red), std::string(width, '^')));
  }

  // Every secret known in this line, whatever the finding is about.
  std::string mask_line(std::string line, Range line_range) const {
    for (const Range& secret : secrets_) {
      for (std::uint32_t i = std::max(secret.begin, line_range.begin); i < std::min(secret.end, line_range.end); ++i) {
        const std::size_t column = i - line_range.begin;
        if (column < line.size() && i >= secret.begin + shown_of(secret)) line[column] = '*';
      }
    }
    return line;
  }

  static std::uint32_t shown_of(Range secret) { return std::min<std::uint32_t>(4, secret.size() / 8); }

  // As wide as the text, keeping tabs.
  static std::string blank(std::string_view text) {
    std::string result;
    for (const char c : text) {
      if ((c & 0xC0) != 0x80) result += c == '\t' ? '\t' : ' ';
    }
    return result;
  }

  void write_notes() {
    for (const Note& note : input_.analysis.report.notes) fmt::print(out_, "{}: note: {}\n", note.path, note.message);
    for (const SkippedFile& file : input_.analysis.skipped) {
      if (file.problem) fmt::print(out_, "{}: note: not checked: {}\n", file.path, file.why);
    }
  }

  void write_summary() {
    const auto& findings = input_.analysis.report.findings;
    fmt::print(out_, "{} checked: {}\n", plural(input_.analysis.file_count, "file"), counts(findings));
    if (findings.empty()) return;
    for (const auto& [name, title] : checklists) {
      std::vector<Finding> of_list;
      std::copy_if(findings.begin(), findings.end(), std::back_inserter(of_list), [&, list = name](const Finding& finding) {
        return input_.engine.rules().find(finding.rule)->checklist == list;
      });
      fmt::print(out_, "  {:<34} {}\n", title, of_list.empty() ? "nothing open" : counts(of_list));
    }
  }

  static std::string plural(std::size_t count, std::string_view word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
  }

  static std::string counts(const std::vector<Finding>& findings) {
    if (findings.empty()) return "nothing found";
    std::string text;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
      const auto count = static_cast<std::size_t>(std::count_if(
          findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity == severity; }));
      if (count == 0) continue;
      const std::string_view word = to_string(severity);
      text += (text.empty() ? "" : ", ") + (severity == Severity::info ? fmt::format("{} info", count) : plural(count, word));
    }
    return text;
  }

  // The last file asked for is kept: findings come sorted by file.
  TextPtr text_of(const std::string& path) {
    if (path != last_path_) {
      last_path_ = path;
      last_text_ = texts_(path);
      secrets_.clear();
      const auto file = input_.analysis.report.facts.find_file(path);
      for (const Fact& fact : input_.analysis.report.facts.of_kind("secret")) {
        if (file && fact.file == *file) secrets_.push_back(fact.range);
      }
    }
    return last_text_;
  }

  const ReportInput& input_;
  bool colour_;
  std::FILE* out_;
  TextSource texts_;
  std::string last_path_;
  TextPtr last_text_;
  std::vector<Range> secrets_;
};

}  // namespace

void write_text(const ReportInput& input, bool colour, std::FILE* out) { Writer(input, colour, out).write(); }

void list_rules(const Engine& engine, Format, std::FILE* out) {
  for (const Rule& rule : engine.rules().rules) {
    fmt::print(out, "{:<36} {:<8} {}\n", rule.id, to_string(rule.severity), rule.title);
  }
}

bool explain_rule(const Engine& engine, const std::string& id, std::FILE* out) {
  const Rule* rule = engine.rules().find(id);
  if (!rule) return false;
  fmt::print(out, "{}\n{} · {} confidence · {}\n\n{}", rule->id, to_string(rule->severity), to_string(rule->confidence),
             rule->title, rule->readme);
  for (std::size_t i = 0; i < rule->references.size(); ++i) {
    fmt::print(out, "{}{}", i == 0 ? "\nReferences: " : ", ", rule->references[i]);
  }
  fmt::print(out, "\n");
  return true;
}

}  // namespace lastmile
