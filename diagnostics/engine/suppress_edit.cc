#include "engine/suppress_edit.h"

#include <algorithm>

#include "engine/suppress.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

// A reason stays on its line and does not end the comment.
std::string one_line(std::string_view reason) {
  std::string text(reason);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  for (const std::string_view end : {"*/", "-->"}) {
    for (auto at = text.find(end); at != std::string::npos; at = text.find(end)) text.erase(at, end.size());
  }
  return text;
}

std::string toml_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string line_end_of(const Text& text) {
  return text.bytes().find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

TextEdit comment_above(const Finding& finding, std::string_view reason, const Text& text,
                       const CommentSyntax& comment) {
  const Range line = text.line_range(text.position(finding.range.begin).line);
  const std::string_view content = text.slice(line);
  const std::string indent(content.substr(0, std::min(content.find_first_not_of(" \t"), content.size())));
  const bool block = comment.line.empty();
  std::string written = indent + std::string(block ? comment.block_begin : comment.line) +
                        " lastmile-ignore-next-line " + finding.rule + " -- " + one_line(reason);
  if (block) written += " " + std::string(comment.block_end);
  return {finding.file, {line.begin, line.begin}, 0, written + line_end_of(text)};
}

// Whether the text, so edited, silences the finding and reads no worse than before.
bool silences(const TextEdit& edit, const Finding& finding, const TextPtr& before, const Language& language) {
  std::string bytes(before->bytes());
  bytes.insert(edit.range.begin, edit.text);
  const auto after = std::make_shared<const Text>(std::move(bytes));
  const auto old_tree = language.grammar ? Tree::parse(before, language) : std::nullopt;
  const auto new_tree = language.grammar ? Tree::parse(after, language) : std::nullopt;
  if (old_tree && (!new_tree || new_tree->error_count() > old_tree->error_count())) return false;
  const std::uint32_t place = finding.range.begin + static_cast<std::uint32_t>(edit.text.size());
  const auto suppressions = find_suppressions(*after, new_tree ? &*new_tree : nullptr);
  return std::any_of(suppressions.begin(), suppressions.end(),
                     [&](const Suppression& suppression) { return suppresses(suppression, finding.rule, place, ""); });
}

Changes allowance(const Finding& finding, std::string_view reason, std::string_view config, const TextSource& texts) {
  const std::string entry = "[[allow]]\nrule = " + toml_text(finding.rule) + "\npath = " + toml_text(finding.file) +
                            "\nfingerprint = " + toml_text(finding.fingerprint) +
                            "\nreason = " + toml_text(one_line(reason)) + "\n";
  const TextPtr text = texts(config);
  if (!text) return {{}, {{std::string(config), entry}}, ""};
  const auto size = static_cast<std::uint32_t>(text->bytes().size());
  const std::string gap = size == 0 ? "" : text->bytes().ends_with('\n') ? "\n" : "\n\n";
  return {{{std::string(config), {size, size}, 0, gap + entry}}, {}, ""};
}

}  // namespace

Changes suppression_edit(const Finding& finding, std::string_view reason, std::string_view config,
                         const TextSource& texts) {
  const TextPtr text = texts(finding.file);
  const Language* language = text ? language_of(finding.file, text->bytes()) : nullptr;
  const bool comments = language && language->config != ConfigFormat::json &&
                        !(language->comment.line.empty() && language->comment.block_begin.empty());
  if (comments) {
    const TextEdit edit = comment_above(finding, reason, *text, language->comment);
    if (silences(edit, finding, text, *language)) return {{edit}, {}, ""};
  }
  return allowance(finding, reason, config, texts);
}

}  // namespace lastmile
