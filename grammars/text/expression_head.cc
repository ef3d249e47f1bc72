#include "text/expression_head.h"

#include <algorithm>

#include "text/ascii.h"

namespace lastmile {

namespace {

bool is_plain(char c) { return is_letter_or_digit(c) || std::string_view("_-/:@ ,=<>\"'").find(c) != std::string_view::npos; }

bool is_escaped_sign(std::string_view rest) {
  return rest.size() > 1 && rest[0] == '\\' && std::string_view(".-/+*?()[]{}|^$").find(rest[1]) != std::string_view::npos;
}

// Whether the expression has alternatives that are in no group.
bool splits(std::string_view expression) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t i = 0; i < expression.size(); ++i) {
    const char c = expression[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      if (expression.substr(i + 1).starts_with(']') || expression.substr(i + 1).starts_with("^]")) i += 2;
    } else if (c == '|' && depth == 0) {
      return true;
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
  }
  return false;
}

bool begins_with(std::string_view text, std::string_view head, bool any_case) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (i == text.size()) return false;
    if (any_case && (text[i] & 0x80) != 0) return true;  // some letters are others in another case
    if ((any_case ? to_lower(text[i]) : text[i]) != head[i]) return false;
  }
  return true;
}

}  // namespace

ExpressionHead head_of(std::string_view expression) {
  ExpressionHead head;
  head.any_case = expression.starts_with("(?i)");
  if (head.any_case) expression.remove_prefix(4);
  head.from_start = expression.starts_with("^");
  if (head.from_start) expression.remove_prefix(1);
  const ExpressionHead unknown{{}, expression, head.from_start, head.any_case};
  if (splits(expression)) return unknown;
  const std::string_view open = expression.starts_with("(?:") ? "(?:" : expression.starts_with("(") ? "(" : "";
  std::string_view rest = expression.substr(open.size());
  std::vector<std::string> texts{""};
  for (std::size_t size = 0; !rest.empty(); rest.remove_prefix(size)) {
    const bool escaped = is_escaped_sign(rest);
    size = escaped ? 2 : 1;
    if (rest[0] == '|' && !open.empty()) {
      texts.emplace_back();
    } else if (escaped || is_plain(rest[0])) {
      texts.back() += head.any_case ? to_lower(rest[size - 1]) : rest[size - 1];
    } else {
      break;
    }
  }
  if (!open.empty() && !rest.starts_with(")")) return unknown;
  if (!open.empty()) rest.remove_prefix(1);
  const bool optional = !rest.empty() && std::string_view("?*{").find(rest[0]) != std::string_view::npos;
  if (optional && !open.empty()) return unknown;
  if (optional && !texts[0].empty()) texts[0].pop_back();
  if (std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return text.empty(); })) return unknown;
  head.texts = std::move(texts);
  head.rest = rest;
  return head;
}

bool ExpressionHead::may_begin(std::string_view text) const {
  return texts.empty() || std::any_of(texts.begin(), texts.end(), [&](const std::string& each) {
           return begins_with(text, each, any_case);
         });
}

}  // namespace lastmile
