#include "text/expression_head.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"

namespace lastmile {

namespace {

bool is_plain(char c) {
  return is_letter_or_digit(c) || std::string_view("_-/:@ ,=<>\"'%!~`;#&").find(c) != std::string_view::npos;
}

bool is_escaped_sign(std::string_view rest) {
  return rest.size() > 1 && rest[0] == '\\' &&
         std::string_view(".-/+*?()[]{}|^$").find(rest[1]) != std::string_view::npos;
}

// Behind the class that begins there.
std::size_t end_of_class(std::string_view expression, std::size_t open) {
  std::size_t at = open + 1;
  if (expression.substr(at).starts_with('^')) ++at;
  if (expression.substr(at).starts_with(']')) ++at;
  while (at < expression.size() && expression[at] != ']') at += expression[at] == '\\' ? 2 : 1;
  return std::min(at + 1, expression.size());
}

// Where the part that begins there ends that is no group: a character, an escape, a class.
std::size_t end_of_part(std::string_view expression, std::size_t at) {
  if (expression[at] == '[') return end_of_class(expression, at);
  return std::min(at + (expression[at] == '\\' ? 2 : 1), expression.size());
}

// Where the next `wanted` stands that is in no group; the size when there is none.
std::size_t find_outside(std::string_view expression, std::size_t at, char wanted) {
  int depth = 0;
  for (; at < expression.size(); at = end_of_part(expression, at)) {
    const char c = expression[at];
    if (c == wanted && depth == 0) return at;
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
  }
  return expression.size();
}

bool splits(std::string_view expression) { return find_outside(expression, 0, '|') < expression.size(); }

bool is_optional(std::string_view rest) {
  return !rest.empty() && std::string_view("?*{").find(rest[0]) != std::string_view::npos;
}

bool begins_with(std::string_view text, std::string_view head, bool any_case) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (i == text.size()) return false;
    if (any_case && (text[i] & 0x80) != 0) return true;  // some letters are others in another case
    if ((any_case ? to_lower(text[i]) : text[i]) != head[i]) return false;
  }
  return true;
}

constexpr int deepest = 16;  // groups in groups

// The texts that an expression needs; `unclear` when it has something in it that is not known here.
class Required {
 public:
  Required(std::string_view expression, bool any_case, int depth) : any_case_(any_case), depth_(depth) {
    unclear = depth > deepest;
    bool all = true;
    for (std::size_t at = 0; at <= expression.size() && !unclear;) {
      const std::size_t end = find_outside(expression, at, '|');
      best_.clear();
      read(expression.substr(at, end - at));
      all = all && !best_.empty();
      texts.insert(texts.end(), best_.begin(), best_.end());
      at = end + 1;
    }
    if (unclear || !all) texts.clear();
  }

  std::vector<std::string> texts;
  bool unclear = false;

 private:
  static std::size_t least(const std::vector<std::string>& of) {
    std::size_t size = of.empty() ? 0 : of[0].size();
    for (const std::string& text : of) size = std::min(size, text.size());
    return size;
  }

  void take(std::vector<std::string> candidates) {
    if (least(candidates) > least(best_)) best_ = std::move(candidates);
  }

  void end_run() { take({std::exchange(run_, "")}); }

  // One alternative.
  void read(std::string_view rest) {
    while (!rest.empty() && !unclear) {
      const std::size_t size = rest[0] == '(' ? find_outside(rest, 1, ')') + 1 : end_of_part(rest, 0);
      const std::string_view part = rest.substr(0, size);
      rest.remove_prefix(part.size());
      const bool optional = is_optional(rest);
      const bool literal = is_plain(part[0]) || is_escaped_sign(part);
      if (literal && !optional) run_ += any_case_ ? to_lower(part.back()) : part.back();
      if (!literal || optional || rest.starts_with('+')) end_run();
      if (part[0] == '(') read_group(part, optional);
      if (part[0] == '\\' && !is_known_escape(part)) unclear = true;
      if (rest.starts_with('{')) rest.remove_prefix(std::min(rest.find('}'), rest.size() - 1) + 1);
    }
    end_run();
  }

  void read_group(std::string_view group, bool optional) {
    std::string_view inside = group.substr(1, group.size() - 2);
    if (inside.starts_with("?P<")) inside.remove_prefix(std::min(inside.find('>'), inside.size() - 1) + 1);
    if (inside.starts_with("?:")) inside.remove_prefix(2);
    unclear = unclear || inside.starts_with('?') || !group.ends_with(')');  // such as flags
    if (optional || unclear) return;
    Required required(inside, any_case_, depth_ + 1);
    unclear = required.unclear;
    take(std::move(required.texts));
  }

  static bool is_known_escape(std::string_view part) {
    return is_escaped_sign(part) ||
           (part.size() == 2 &&
            std::string_view("bBdDsSwWnrtAz\"'#@=<>:,;&%!~`_ ").find(part[1]) != std::string_view::npos);
  }

  bool any_case_;
  int depth_;
  std::string run_;
  std::vector<std::string> best_;
};

}  // namespace

std::vector<std::string> required_texts(std::string_view expression) {
  const bool any_case = expression.starts_with("(?i)");
  return Required(expression.substr(any_case ? 4 : 0), any_case, 0).texts;
}

bool has_foreign_cases(std::string_view text) {
  return text.find("\xC5\xBF") != std::string_view::npos || text.find("\xE2\x84\xAA") != std::string_view::npos;
}

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
  const bool optional = is_optional(rest);
  if (optional && !open.empty()) return unknown;
  if (optional && !texts[0].empty()) texts[0].pop_back();
  if (std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return text.empty(); })) return unknown;
  head.texts = std::move(texts);
  head.rest = rest;
  return head;
}

bool ExpressionHead::may_begin(std::string_view text) const {
  return texts.empty() || std::any_of(texts.begin(), texts.end(),
                                      [&](const std::string& each) { return begins_with(text, each, any_case); });
}

}  // namespace lastmile
