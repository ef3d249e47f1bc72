#include "models/gates.h"

#include <algorithm>
#include <vector>

namespace lastmile {

namespace {

constexpr std::string_view unless = "(?!";

// "/((?!api|_next/static).*)": everything but what begins with one of the words.
bool covers_all_but(std::string_view matcher, std::string_view path) {
  std::string_view list = matcher.substr(matcher.find(unless) + unless.size());
  list = list.substr(0, list.find(')'));
  path.remove_prefix(path.starts_with('/') ? 1 : 0);
  while (!list.empty()) {
    const auto end = std::min(list.find('|'), list.size());
    std::string_view word = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    while (word.ends_with('/') || word.ends_with('$')) word.remove_suffix(1);
    if (!word.empty() && path.starts_with(word)) return false;
  }
  return true;
}

bool covers_one(std::string_view matcher, std::string_view path) {
  if (matcher.find(unless) != std::string_view::npos) return covers_all_but(matcher, path);
  std::string_view prefix = matcher.substr(0, matcher.find_first_of(":*(["));
  const bool open = prefix.size() < matcher.size();
  while (prefix.ends_with('/')) prefix.remove_suffix(1);
  if (!path.starts_with(prefix)) return false;
  return path.size() == prefix.size() || (open && path[prefix.size()] == '/') || (open && prefix.empty());
}

// The texts in quotes.
std::vector<std::string_view> quoted(std::string_view code) {
  std::vector<std::string_view> found;
  while (true) {
    const auto open = code.find_first_of("\"'`");
    const auto close = open == std::string_view::npos ? open : code.find(code[open], open + 1);
    if (close == std::string_view::npos) return found;
    found.push_back(code.substr(open + 1, close - open - 1));
    code.remove_prefix(close + 1);
  }
}

}  // namespace

bool gate_covers(std::string_view matchers, std::string_view path) {
  const std::vector<std::string_view> all = quoted(matchers);
  return all.empty() ||
         std::any_of(all.begin(), all.end(), [&](std::string_view matcher) { return covers_one(matcher, path); });
}

}  // namespace lastmile
