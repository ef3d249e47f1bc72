#include "engine/edit_style.h"

#include <algorithm>
#include <array>

#include "syntax/tree.h"

namespace lastmile {

namespace {

constexpr std::size_t seen_after = 2000;  // bytes of the file that can matter for what a line end means

std::optional<Tree> tree_of(std::string_view text, const Language& language) {
  return Tree::parse(std::make_shared<const Text>(std::string(text)), language);
}

// The opening quote, past a prefix of letters (`f"`, `rb'`); npos when there is none or it is tripled.
std::size_t quote_in(std::string_view string) {
  const auto at = string.find_first_of("\"'");
  if (at == std::string_view::npos || at > 2 || string.find('`') < at) return std::string_view::npos;
  const std::string tripled(3, string[at]);
  return string.substr(at).starts_with(tripled) ? std::string_view::npos : at;
}

// Attributes of markup are quoted doubly by everybody: they count only when there is nothing else.
char preferred_quote(const Tree& tree, const Language& language) {
  std::array<int, 2> plain{}, after_equals{};
  const std::string_view text = tree.text().bytes();
  for (const Range range : tree.ranges_of(language.string_nodes)) {
    const auto at = quote_in(tree.text().slice(range));
    if (at == std::string_view::npos) continue;
    auto& count = range.begin > 0 && text[range.begin - 1] == '=' ? after_equals : plain;
    ++count[text[range.begin + at] == '"' ? 0 : 1];
  }
  const auto& count = plain[0] + plain[1] > 0 ? plain : after_equals;
  return count[0] == count[1] ? '\0' : count[0] > count[1] ? '"' : '\'';
}

bool prefers_no_semicolons(const Tree& tree) {
  int with = 0, without = 0;
  tree.walk([&](const SyntaxNode& node) {
    const bool statement = node.kind.ends_with("_statement") || node.kind.ends_with("_declaration");
    if (!node.named || !statement || node.range.empty()) return true;
    const char last = tree.text().bytes()[node.range.end - 1];
    if (last != '}') ++(last == ';' ? with : without);
    return true;
  });
  return without > with;
}

bool pads_braces(std::string_view text, const Language& language) {
  int padded = 0, tight = 0;
  for (std::size_t at = text.find('{'); at < text.size(); at = text.find('{', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\n';
    const bool inside_text = at > 0 && text[at - 1] == '$';
    if (inside_text || std::string_view("\r\n}{%").find(next) != std::string_view::npos) continue;
    ++(next == ' ' ? padded : tight);
  }
  return padded == tight ? language.free_semicolons || language.config != ConfigFormat::none : padded > tight;
}

// Whether the statement would run on if its semicolon went: what follows is on the same line, or begins with a
// character that continues an expression.
bool needs_semicolon(std::string_view rest, std::string_view comment) {
  const auto code = rest.find_first_not_of(" \t");
  if (code == std::string_view::npos) return false;
  if (rest[code] == '}') return false;
  if (rest.substr(code).starts_with(comment)) {
    rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
  } else if (rest[code] != '\n' && rest[code] != '\r') {
    return true;
  }
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    if (!rest.starts_with(comment)) break;
    rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
  }
  return !rest.empty() && std::string_view("([`/+-*").find(rest[0]) != std::string_view::npos;
}

// A string may change its quotes when nothing in it, nor in the values that go into it, is a quote or an escape.
bool can_requote(std::string_view inside, const MaskedText& text) {
  const std::string filled = text.unmasked(inside);
  return filled.find_first_of("\"'\\\n") == std::string::npos;
}

std::string restyled(const MaskedText& text, const Style& style, const Language& language, std::string_view following) {
  std::string result = text.text;
  const bool quotes = style.quote && language.free_quotes;
  if (!quotes && !style.drop_semicolons) return result;
  const std::optional<Tree> tree = tree_of(result, language);
  if (!tree) return result;
  if (quotes) {
    for (const Range range : tree->ranges_of(language.string_nodes)) {
      const std::string_view string = tree->text().slice(range);
      const auto at = quote_in(string);
      if (at == std::string_view::npos || string.size() < at + 2 || string.back() != string[at]) continue;
      if (!can_requote(string.substr(at + 1, string.size() - at - 2), text)) continue;
      result[range.begin + at] = result[range.end - 1] = style.quote;
    }
  }
  if (!style.drop_semicolons) return result;
  const std::string whole = result + std::string(following.substr(0, seen_after));
  std::vector<std::uint32_t> dropped;
  tree->walk([&](const SyntaxNode& node) {
    if (!node.named && node.kind == ";" && node.range.size() == 1 &&
        !needs_semicolon(std::string_view(whole).substr(node.range.end), language.comment.line)) {
      dropped.push_back(node.range.begin);
    }
    return true;
  });
  for (auto at = dropped.rbegin(); at != dropped.rend(); ++at) result.erase(*at, 1);
  return result;
}

// The same depth in the file's unit; what does not fill a unit stays as spaces.
std::string reindented(std::string_view indent, std::string_view from, std::string_view to) {
  if (from.empty() || to.empty()) return std::string(indent);
  std::string result;
  while (indent.starts_with(from)) {
    result += to;
    indent.remove_prefix(from.size());
  }
  return result.append(indent);
}

}  // namespace

Style style_of(const Target& target) {
  Style style;
  style.unit = indent_unit(target.bytes());
  if (!target.language) return style;
  style.padded_braces = pads_braces(target.bytes(), *target.language);
  if (!target.language->free_quotes && !target.language->free_semicolons) return style;
  const std::optional<Tree> tree = Tree::parse(target.text, *target.language);
  if (!tree) return style;
  if (target.language->free_quotes) style.quote = preferred_quote(*tree, *target.language);
  if (target.language->free_semicolons) style.drop_semicolons = prefers_no_semicolons(*tree);
  return style;
}

std::string written(const MaskedText& text, const Target& target, std::string_view base, std::string_view following) {
  const Style style = style_of(target);
  MaskedText snippet = text;
  if (snippet.text.ends_with('\n')) snippet.text.pop_back();
  if (target.language) snippet.text = restyled(snippet, style, *target.language, following);
  const std::string unit = indent_unit(snippet.text);
  std::string result;
  std::string_view rest = snippet.text;
  for (bool first = true;; first = false) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const std::string_view indent = indent_at(line, 0);
    if (!first) result += "\n";
    if (!is_blank(line)) {
      if (!first) result += base;
      result += reindented(indent, unit, style.unit);
      result += line.substr(indent.size());
    }
    if (line.size() == rest.size()) break;
    rest.remove_prefix(line.size() + 1);
  }
  return snippet.unmasked(result);
}

std::string with_line_ends(std::string_view text, std::string_view file) {
  const auto newline = file.find('\n');
  const bool crlf = newline != std::string_view::npos && newline > 0 && file[newline - 1] == '\r';
  if (!crlf) return std::string(text);
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) result += '\r';
    result += text[i];
  }
  return result;
}

std::string indent_unit(std::string_view text) {
  int tabs = 0, spaces = 0;
  std::array<int, 9> steps{};
  std::size_t previous = 0;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::string_view indent = indent_at(line, 0);
    if (is_blank(line) || line[indent.size()] == '*') continue;
    if (!indent.empty()) ++(indent[0] == '\t' ? tabs : spaces);
    const std::size_t step = indent.size() > previous ? indent.size() - previous : 0;
    if (step >= 2 && step <= 8 && indent[0] == ' ') ++steps[step];
    previous = indent.size();
  }
  if (tabs > spaces) return "\t";
  const auto best = std::max_element(steps.begin(), steps.end());
  return *best == 0 ? "" : std::string(static_cast<std::size_t>(best - steps.begin()), ' ');
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const auto newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const auto newline = text.find('\n', offset);
  if (newline == std::string_view::npos) return text.size();
  return newline > offset && text[newline - 1] == '\r' ? newline - 1 : newline;
}

std::string_view indent_at(std::string_view text, std::size_t offset) {
  text.remove_prefix(line_begin(text, offset));
  return text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

}  // namespace lastmile
