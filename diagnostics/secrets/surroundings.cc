#include "secrets/surroundings.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/ascii.h"

namespace lastmile {
namespace {

constexpr std::uint32_t kNearbyBytes = 4096;

bool is_token(char c) { return is_letter_or_digit(c) || c == '_' || c == '-'; }
bool is_space(char c) { return c == ' ' || c == '\t'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_escape_letter(std::string_view bytes, std::uint32_t at) {
  return at > 0 && bytes[at - 1] == '\\' && (bytes[at] == 'n' || bytes[at] == 't' || bytes[at] == 'r');
}

// Walks left over bytes of one kind.
template <typename Kind>
std::uint32_t back_over(std::string_view bytes, std::uint32_t at, Kind kind) {
  while (at > 0 && kind(bytes[at - 1])) --at;
  return at;
}

std::uint32_t back_over_quotes_and_space(std::string_view bytes, std::uint32_t at) {
  return back_over(bytes, at, [](char c) { return is_space(c) || c == '"' || c == '\'' || c == '`' || c == '('; });
}

// The name that ends at or before `at`, past quotes, brackets and spaces.
Range name_before(std::string_view bytes, std::uint32_t at) {
  const std::uint32_t end =
      back_over(bytes, at, [](char c) { return is_space(c) || c == '"' || c == '\'' || c == ']' || c == '?'; });
  const std::uint32_t begin = back_over(bytes, end, [](char c) { return is_token(c) || c == '$'; });
  return {begin, end};
}

}  // namespace

Range line_window(std::string_view bytes, std::uint32_t at, std::uint32_t before, std::uint32_t after) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const std::uint32_t least = at > before ? at - before : 0;
  const std::uint32_t most = size - at > after ? at + after : size;
  std::uint32_t begin = at, end = at;
  while (begin > least && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r') --begin;
  while (end < most && bytes[end] != '\n' && bytes[end] != '\r') ++end;
  return {begin, end};
}

Range nearby_lines(std::string_view bytes, Range value, int count) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const std::uint32_t least = value.begin > kNearbyBytes ? value.begin - kNearbyBytes : 0;
  const std::uint32_t most = std::min(size, value.end + kNearbyBytes);
  Range lines = value;
  for (int left = count + 1; lines.begin > least; --lines.begin) {
    if (bytes[lines.begin - 1] == '\n' && --left == 0) break;
  }
  for (int left = count + 1; lines.end < most; ++lines.end) {
    if (bytes[lines.end] == '\n' && --left == 0) break;
  }
  return lines;
}

std::optional<Range> assignment_name(std::string_view bytes, Range value) {
  std::uint32_t at = back_over_quotes_and_space(bytes, value.begin);
  const std::uint32_t operator_begin =
      back_over(bytes, at, [](char c) { return std::string_view("=:>|!,?").find(c) != std::string_view::npos; });
  if (operator_begin == at) return std::nullopt;
  Range name = name_before(bytes, operator_begin);
  const std::uint32_t before = back_over(bytes, name.begin, is_space);
  const bool annotated = bytes[operator_begin] == '=' && before > 0 && bytes[before - 1] == ':';
  if (annotated) name = name_before(bytes, before - 1);
  if (name.empty()) return std::nullopt;
  return name;
}

bool stands_alone(std::string_view bytes, Range value) {
  if (value.empty()) return false;
  const bool left_open = value.begin > 0 && is_token(bytes[value.begin]) && is_token(bytes[value.begin - 1]);
  if (left_open && !is_escape_letter(bytes, value.begin - 1)) return false;
  return !(value.end < bytes.size() && is_token(bytes[value.end - 1]) && is_token(bytes[value.end]));
}

bool is_whole_literal(std::string_view bytes, Range value) {
  constexpr std::string_view before = "\"'`= \t\n\r:,([{>", after = "\"'`; \t\n\r,)]}<\\&#";
  const bool left = value.begin == 0 || before.find(bytes[value.begin - 1]) != before.npos;
  return left && (value.end >= bytes.size() || after.find(bytes[value.end]) != after.npos);
}

std::string folded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c != '_' && c != '-') result += lower(c);
  }
  return result;
}

bool contains_ignoring_case(std::string_view text, std::string_view lower_case_word) {
  const auto same = [](char a, char b) { return lower(a) == b; };
  return std::search(text.begin(), text.end(), lower_case_word.begin(), lower_case_word.end(), same) != text.end();
}

double entropy(std::string_view value) {
  std::array<std::uint32_t, 256> counts{};
  for (const char c : value) ++counts[static_cast<unsigned char>(c)];
  double bits = 0;
  for (const std::uint32_t count : counts) {
    if (count == 0) continue;
    const double share = static_cast<double>(count) / static_cast<double>(value.size());
    bits -= share * std::log2(share);
  }
  return bits;
}

}  // namespace lastmile
