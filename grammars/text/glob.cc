// The pattern is an automaton as it stands: a state is a place in the pattern, and all reachable states are
// carried over the path together. No input makes it backtrack.
#include "text/glob.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace lastmile {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr bool is_special(char c) { return c == '*' || c == '?' || c == '[' || c == ']' || c == '{' || c == '}'; }

// `[a-z]`, `[!a-z]`, `[^a-z]`; a `]` that comes first belongs to the set.
struct Set {
  std::string_view members;
  bool negated = false;
  std::size_t end = nowhere;  // behind the closing bracket; nowhere when none closes it, so `[` is plain text

  Set(std::string_view pattern, std::size_t open) {
    std::size_t begin = open + 1;
    negated = begin < pattern.size() && (pattern[begin] == '!' || pattern[begin] == '^');
    if (negated) ++begin;
    const std::size_t close = pattern.find(']', begin + 1);
    if (close == nowhere) return;
    members = pattern.substr(begin, close - begin);
    end = close + 1;
  }

  bool holds(char c) const {
    if (c == '/') return false;
    const auto at = [this](std::size_t i) { return static_cast<unsigned char>(members[i]); };
    const auto wanted = static_cast<unsigned char>(c);
    bool found = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const bool is_span = i + 2 < members.size() && members[i + 1] == '-';
      found = found || (is_span ? at(i) <= wanted && wanted <= at(i + 2) : at(i) == wanted);
      if (is_span) i += 2;
    }
    return found != negated;
  }
};

class Automaton {
 public:
  explicit Automaton(std::string_view pattern)
      : pattern_(pattern), next_alternative_(pattern.size(), nowhere), close_(pattern.size(), nowhere) {
    pair_braces();
  }

  bool matches(std::string_view path) {
    std::vector<std::size_t> now, then;
    begin_step();
    enter(0, now);
    for (const char c : path) {
      begin_step();
      then.clear();
      for (const std::size_t state : now) advance(state, c, then);
      now.swap(then);
      if (now.empty()) return false;
    }
    return std::find(now.begin(), now.end(), pattern_.size()) != now.end();
  }

 private:
  // Links each `{` and `,` to the alternative behind it and to the brace that closes it. Braces that do not pair
  // keep no links and are plain characters.
  void pair_braces() {
    std::vector<std::vector<std::size_t>> open;  // `{` and the commas of each brace not closed yet
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
      if (pattern_[i] == '[') {
        if (const Set set(pattern_, i); set.end != nowhere) i = set.end - 1;
      } else if (pattern_[i] == '{') {
        open.push_back({i});
      } else if (pattern_[i] == ',' && !open.empty()) {
        open.back().push_back(i);
      } else if (pattern_[i] == '}' && !open.empty()) {
        std::vector<std::size_t> marks = std::move(open.back());
        open.pop_back();
        for (std::size_t m = 0; m < marks.size(); ++m) {
          close_[marks[m]] = i;
          if (m + 1 < marks.size()) next_alternative_[marks[m]] = marks[m + 1];
        }
        close_[i] = i;
      }
    }
  }

  bool begins_name(std::size_t at) const {
    return at == 0 || pattern_[at - 1] == '/' || (pattern_[at - 1] != '}' && is_brace(at - 1));
  }
  bool ends_name(std::size_t at) const {
    return at == pattern_.size() || pattern_[at] == '/' || (pattern_[at] != '{' && is_brace(at));
  }
  bool is_brace(std::size_t at) const { return close_[at] != nowhere; }
  // `**` that stands alone between slashes.
  bool is_folders(std::size_t at) const {
    return pattern_.substr(at, 2) == "**" && begins_name(at) && ends_name(at + 2);
  }
  bool slash_behind(std::size_t folders) const { return pattern_.substr(folders + 2, 1) == "/"; }

  void begin_step() {
    if (seen_.empty()) seen_.resize(pattern_.size() + 1, 0);
    ++step_;
  }

  // Adds a state and all that can be reached from it without reading a character.
  void enter(std::size_t state, std::vector<std::size_t>& into) {
    std::vector<std::size_t>& todo = todo_;
    todo.assign(1, state);
    while (!todo.empty()) {
      const std::size_t at = todo.back();
      todo.pop_back();
      if (seen_[at] == step_) continue;
      seen_[at] = step_;
      into.push_back(at);
      if (at == pattern_.size()) continue;
      if (is_brace(at)) {
        follow_brace(at);
      } else if (is_folders(at)) {
        todo.push_back(at + (slash_behind(at) ? 3 : 2));
        todo.push_back(at + 1);
      } else if (pattern_[at] == '*' && !in_folders(at)) {
        todo.push_back(at + 1);
      }
    }
  }

  void follow_brace(std::size_t at) {
    if (pattern_[at] != '{') {  // an alternative has ended
      todo_.push_back(close_[at] + 1);
      return;
    }
    for (std::size_t mark = at; mark != nowhere; mark = next_alternative_[mark]) todo_.push_back(mark + 1);
  }

  // The second star of `**` is the state "inside the folders".
  bool in_folders(std::size_t at) const { return at > 0 && pattern_[at] == '*' && is_folders(at - 1); }

  void advance(std::size_t at, char c, std::vector<std::size_t>& into) {
    if (at == pattern_.size() || is_brace(at) || is_folders(at)) return;
    const char expected = pattern_[at];
    if (in_folders(at)) {
      enter(at, into);
      if (!slash_behind(at - 1)) enter(at + 1, into);
      if (slash_behind(at - 1) && c == '/') enter(at + 2, into);
    } else if (expected == '*') {
      if (c != '/') enter(at, into);
    } else if (expected == '?') {
      if (c != '/') enter(at + 1, into);
    } else if (const Set set = expected == '[' ? Set(pattern_, at) : Set({}, 0); set.end != nowhere) {
      if (set.holds(c)) enter(set.end, into);
    } else if (expected == c) {
      enter(at + 1, into);
    }
  }

  std::string_view pattern_;
  std::vector<std::size_t> next_alternative_;
  std::vector<std::size_t> close_;
  std::vector<std::size_t> seen_;  // the step in which a state was entered last
  std::vector<std::size_t> todo_;
  std::size_t step_ = 0;
};

bool has_one_of(std::string_view alternatives, std::string_view path) {
  if (alternatives.find_first_of("*?") != nowhere) return true;
  while (true) {
    const std::size_t comma = alternatives.find(',');
    if (path.find(alternatives.substr(0, comma)) != nowhere) return true;
    if (comma == nowhere) return false;
    alternatives.remove_prefix(comma + 1);
  }
}

// Every plain text of the pattern has to be there, and of each brace one alternative. True where that is not so simple.
bool has_plain_texts(std::string_view pattern, std::string_view path) {
  if (pattern.find('[') != nowhere) return true;
  while (!pattern.empty()) {
    const auto ends = [](char c) { return is_special(c) || c == '/'; };
    const auto end = static_cast<std::size_t>(std::find_if(pattern.begin(), pattern.end(), ends) - pattern.begin());
    if (path.find(pattern.substr(0, end)) == nowhere) return false;
    pattern.remove_prefix(end);
    if (pattern.starts_with('{')) {
      const std::size_t next = pattern.find_first_of("{}", 1);
      if (next == nowhere || pattern[next] == '{') return true;
      if (!has_one_of(pattern.substr(1, next - 1), path)) return false;
      pattern.remove_prefix(next);
    }
    pattern.remove_prefix(std::min<std::size_t>(pattern.size(), 1));
  }
  return true;
}

}  // namespace

bool glob_match(std::string_view pattern, std::string_view path) {
  if (pattern.find('/') == nowhere) path.remove_prefix(path.rfind('/') + 1);
  // Nearly all questions are answered by the plain text at both ends of the pattern.
  const auto first = static_cast<std::size_t>(std::find_if(pattern.begin(), pattern.end(), is_special) - pattern.begin());
  if (first == pattern.size()) return pattern == path;
  const auto last = static_cast<std::size_t>(std::find_if(pattern.rbegin(), pattern.rend(), is_special) - pattern.rbegin());
  const std::string_view head = pattern.substr(0, first);
  const std::string_view tail = pattern.substr(pattern.size() - last);
  if (!path.starts_with(head) || !path.ends_with(tail)) return false;
  if (pattern.size() == tail.size() + 1 && pattern[0] == '*') {
    return path.find('/') == nowhere;
  }
  if (!has_plain_texts(pattern, path)) return false;
  return Automaton(pattern).matches(path);
}

}  // namespace lastmile
