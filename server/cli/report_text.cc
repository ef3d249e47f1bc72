#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "cli/display.h"
#include "cli/report.h"
#include "project/checklists.h"

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
               styled(colour_of(finding.severity), to_string(finding.severity)), printable(finding.message),
               finding.rule);
    if (text) write_frame(*text, finding.range);
    for (const RelatedPlace& related : finding.related) {
      fmt::print(out_, "   also {}{}{}{}\n", input_.shown_root, place(related.file, related.range),
                 related.message.empty() ? "" : ": ", printable(related.message));
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
    if (!text) return printable(file);
    const LineColumn at = text->position(range.begin);
    return fmt::format("{}:{}:{}", printable(file), at.line + 1,
                       characters(text->line(at.line).substr(0, at.column)) + 1);
  }

  // The line with its range underlined; a secret in it is masked.
  void write_frame(const Text& text, Range range) {
    const LineColumn at = text.position(range.begin);
    const std::string_view line = cut(text.line(at.line), widest_line);
    if (line.empty() || at.column > line.size()) return;
    const std::string number = std::to_string(at.line + 1);
    const std::size_t end = std::min<std::size_t>(at.column + range.size(), line.size());
    const std::uint32_t begin = range.begin - at.column;
    const std::string before = shown({begin, range.begin}, text);
    const std::string marked = shown({range.begin, begin + static_cast<std::uint32_t>(end)}, text);
    const std::string after =
        shown({begin + static_cast<std::uint32_t>(end), begin + static_cast<std::uint32_t>(line.size())}, text);
    fmt::print(out_, "   {} | {}{}{}\n", number, before, marked, after);
    fmt::print(out_, "   {} | {}{}\n", std::string(number.size(), ' '), blank(before),
               styled(fmt::fg(fmt::terminal_color::red), std::string(std::max<std::size_t>(1, columns(marked)), '^')));
  }

  // A stretch of a line as it may be printed: of every secret in it, whatever the finding is about, only what is
  // public.
  std::string shown(Range range, const Text& text) const {
    std::string bytes(text.slice(range));
    for (const auto& [secret, open] : secrets_) {
      const std::uint32_t begin = std::max(secret.begin + open, range.begin);
      for (std::uint32_t i = begin; i < std::min(secret.end, range.end); ++i) bytes[i - range.begin] = '*';
    }
    return printable(bytes);
  }

  // As wide as the text, keeping tabs.
  static std::string blank(std::string_view text) {
    std::string result;
    for (; !text.empty(); text.remove_prefix(std::min(text.find('\t'), text.size() - 1) + 1)) {
      const auto tab = text.find('\t');
      result += std::string(columns(text.substr(0, tab)), ' ');
      if (tab != std::string_view::npos) result += '\t';
    }
    return result;
  }

  void write_notes() {
    for (const Note& note : input_.analysis.report.notes) write_note(note.path, note.message);
    for (const SkippedFile& file : input_.analysis.skipped) {
      if (file.problem) write_note(file.path, "not checked: " + file.why);
    }
  }

  void write_note(const std::string& path, const std::string& message) {
    fmt::print(out_, "{}{}: note: {}\n", input_.shown_root, printable(path), message);
  }

  void write_summary() {
    const auto& findings = input_.analysis.report.findings;
    fmt::print(out_, "{} checked: {}{}\n", plural(input_.analysis.file_count, "file"),
               findings.empty() ? "nothing" : counts(findings), what_it_is());
    if (findings.empty()) return;
    const std::string nothing = input_.since.empty() ? "nothing open" : "nothing new";
    for (const auto& [name, title] : checklists) {
      std::vector<Finding> of_list;
      std::copy_if(findings.begin(), findings.end(), std::back_inserter(of_list),
                   [&, list = name](const Finding& finding) {
                     return input_.engine.rules().find(finding.rule)->checklist == list;
                   });
      fmt::print(out_, "  {:<34} {}\n", title, of_list.empty() ? nothing : counts(of_list));
    }
  }

  // Of the findings that were counted.
  std::string what_it_is() const {
    if (!input_.since.empty()) {
      return fmt::format(" new since {} ({} left out)", input_.since, plural(input_.known, "known finding"));
    }
    return input_.analysis.report.findings.empty() ? " found" : "";
  }

  static std::string plural(std::size_t count, std::string_view word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
  }

  static std::string counts(const std::vector<Finding>& findings) {
    std::string text;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
      const auto count = static_cast<std::size_t>(std::count_if(
          findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity == severity; }));
      if (count == 0) continue;
      const std::string_view word = to_string(severity);
      text += (text.empty() ? "" : ", ") +
              (severity == Severity::info ? fmt::format("{} info", count) : plural(count, word));
    }
    return text;
  }

  // "ghp_… (40 characters)" shows four; a key that is meant to be public is shown whole.
  static std::uint32_t public_prefix(const Fact& secret) {
    if (secret.get("verdict") != "finding") return secret.range.size();
    return static_cast<std::uint32_t>(std::min(secret.get("masked").find("…"), secret.get("masked").size()));
  }

  // The last file asked for is kept: findings come sorted by file.
  TextPtr text_of(const std::string& path) {
    if (path != last_path_) {
      last_path_ = path;
      last_text_ = texts_(path);
      secrets_.clear();
      const auto file = input_.analysis.report.facts.find_file(path);
      for (const Fact& fact : input_.analysis.report.facts.of_kind("secret")) {
        if (file && fact.file == *file) secrets_.emplace_back(fact.range, public_prefix(fact));
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
  std::vector<std::pair<Range, std::uint32_t>> secrets_;  // and how many bytes of it everybody may see
};

}  // namespace

void write_text(const ReportInput& input, bool colour, std::FILE* out) { Writer(input, colour, out).write(); }

void list_rules(const Engine& engine, std::FILE* out) {
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
