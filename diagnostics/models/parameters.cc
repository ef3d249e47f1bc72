#include "models/parameters.h"

#include <algorithm>
#include <array>
#include <string>

namespace lastmile {

namespace {

bool opens(char c) { return c == '(' || c == '[' || c == '{'; }
bool closes(char c) { return c == ')' || c == ']' || c == '}'; }

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n*.");  // `*args`, `...rest`
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

// Types whose values say nothing that could be dangerous.
constexpr std::array<std::string_view, 14> harmless = {"int",     "int32", "int64",   "uint", "uint64",
                                                       "float",   "float64", "number", "bool", "boolean",
                                                       "UUID",    "Date",  "datetime", "date"};

// `limit: int = 50` · `limit int`
bool is_harmless(std::string_view parameter) {
  const auto name = parameter.find_first_of(" :");
  if (name == std::string_view::npos) return false;
  std::string_view type = parameter.substr(name);
  const auto begin = type.find_first_not_of(" :");
  type = begin == std::string_view::npos ? std::string_view() : type.substr(begin);
  type = type.substr(0, type.find_first_of(" =,\n"));
  return std::find(harmless.begin(), harmless.end(), type) != harmless.end();
}

// Of `{ name, age: years }: Props` all names, of `name: string = ""` and `name string` the first.
Words bound_by(std::string_view parameter) {
  parameter = trimmed(parameter);
  if (is_harmless(parameter)) return {};
  if (parameter.starts_with('{') || parameter.starts_with('[')) return names_in(parameter);
  const auto end = parameter.find_first_of(" \t\r\n:=?,)");
  const std::string_view name = parameter.substr(0, end);
  return name.empty() ? Words() : Words{std::string(name)};
}

// Where the bracket of the parameters opens; npos for `x => …`.
std::size_t bracket_of(std::string_view head, std::string_view name) {
  const auto named = head.find(std::string(name) + "(");
  return named == std::string_view::npos ? head.find('(') : named + name.size();
}

}  // namespace

std::vector<Range> parts_of_bracket(std::string_view plain, std::uint32_t open) {
  std::vector<Range> parts;
  std::uint32_t begin = open + 1;
  int depth = 0;
  for (std::uint32_t at = open; at < plain.size(); ++at) {
    if (opens(plain[at])) ++depth;
    if (closes(plain[at])) --depth;
    const bool end = depth == 0;
    if (!end && !(depth == 1 && plain[at] == ',')) continue;
    if (!trimmed(plain.substr(begin, at - begin)).empty()) parts.push_back({begin, at});
    if (end) break;
    begin = at + 1;
  }
  return parts;
}

std::vector<Words> parameters_of(std::string_view head, std::string_view name) {
  const std::size_t open = bracket_of(head, name);
  if (open == std::string_view::npos) return {bound_by(head)};
  std::vector<Words> all;
  for (const Range part : parts_of_bracket(head, static_cast<std::uint32_t>(open))) {
    const std::string_view parameter = head.substr(part.begin, part.size());
    const Words names = bound_by(parameter);
    if (all.empty() && (names.count("self") > 0 || names.count("cls") > 0) && part.begin == open + 1) continue;
    all.push_back(names);
  }
  return all;
}

}  // namespace lastmile
