#include "secrets/hidden_values.h"

#include <algorithm>
#include <optional>

#include "engine/regex.h"
#include "secrets/json_web_token.h"
#include "text/ascii.h"

namespace lastmile {

namespace {

constexpr std::size_t least_base64 = 24, longest_value = 16 * 1024, looked_at = 8, around_join = 256;

bool is_base64(char c) { return is_letter_or_digit(c) || c == '+' || c == '/' || c == '-' || c == '_'; }

bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; });
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The byte that `%41` stands for at that place; nothing when there is no such thing.
std::optional<char> percent_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '%') return std::nullopt;
  const int high = hex_digit(text[at + 1]), low = hex_digit(text[at + 2]);
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<char>(high * 16 + low);
}

std::string without_percents(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = percent_at(text, i);
    result += byte.value_or(text[i]);
    if (byte) i += 2;
  }
  return result;
}

bool ends_token(char c) { return std::string_view("\"'`<>(){}[],; \t\r\n").find(c) != std::string_view::npos; }

Range range_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Where the next run of base64 begins that is long enough; `end` when there is none. Most bytes are passed over: it
// looks first at the last one that such a run has to have.
std::size_t next_base64(std::string_view bytes, std::size_t at, std::size_t end) {
  while (at + least_base64 <= end) {
    std::size_t begin = at + least_base64;
    while (begin > at && is_base64(bytes[begin - 1])) --begin;
    if (begin == at) return at;
    at = begin;
  }
  return end;
}

// From `at`, where such a run begins; gives where it ends.
std::size_t add_base64(std::string_view bytes, std::size_t at, std::vector<HiddenValue>& found) {
  std::size_t end = at;
  while (end < bytes.size() && is_base64(bytes[end])) ++end;
  const bool fits = end - at <= longest_value;
  if (!fits || !is_printable(decode_base64(bytes.substr(at, looked_at)))) return end;
  std::string value = decode_base64(bytes.substr(at, end - at));
  if (!is_printable(value)) return end;
  while (end < bytes.size() && bytes[end] == '=') ++end;
  found.push_back({range_of(at, end), "base64", std::move(value)});
  return end;
}

// Where the next `%41` stands; the size when there is none.
std::size_t next_percent(std::string_view bytes, std::size_t at) {
  while ((at = std::min(bytes.find('%', at), bytes.size())) < bytes.size() && !percent_at(bytes, at)) ++at;
  return at;
}

// The whole token around an encoded byte; gives where it ends.
std::size_t add_percent(std::string_view bytes, std::size_t at, std::vector<HiddenValue>& found) {
  std::size_t begin = at, end = at;
  while (begin > 0 && at - begin < longest_value && !ends_token(bytes[begin - 1])) --begin;
  while (end < bytes.size() && end - at < longest_value && !ends_token(bytes[end])) ++end;
  std::string value = without_percents(bytes.substr(begin, end - begin));
  if (is_printable(value)) found.push_back({range_of(begin, end), "percent", std::move(value)});
  return end;
}

bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// What stands between the quotes; nothing for literals with a prefix or of several lines.
std::optional<std::string_view> content_of(std::string_view literal) {
  const bool plain = literal.size() >= 2 && is_quote(literal.front()) && literal.back() == literal.front() &&
                     literal.find('\n') == std::string_view::npos && !literal.starts_with("\"\"\"");
  if (!plain) return std::nullopt;
  return literal.substr(1, literal.size() - 2);
}

bool joins(std::string_view between) {
  const auto plus = std::count(between.begin(), between.end(), '+');
  return plus <= 1 &&
         std::all_of(between.begin(), between.end(), [](char c) { return is_space(c) || c == '+' || c == '\\'; });
}

// `sk_${"live"}_…` → sk_live_…; nothing when no literal stands in it.
std::optional<std::string> filled_template(std::string_view literal) {
  static const Regex inner(R"(\$\{\s*["'`](?P<text>[^"'`$\\]*)["'`]\s*\})");
  const auto content = content_of(literal);
  if (!content || literal.front() != '`') return std::nullopt;
  std::string result;
  std::size_t from = 0;
  for (auto groups = inner.groups(*content); groups.size() > 1; groups = inner.groups(*content, from)) {
    result += content->substr(from, groups[0].range.begin - from);
    result += content->substr(groups[1].range.begin, groups[1].range.size());
    from = groups[0].range.end;
  }
  if (from == 0) return std::nullopt;
  return result.append(content->substr(from));
}

// `" + "` from its first quote, or `${"` and `"}`: where that ends; the same place when nothing is joined there.
std::size_t end_of_join(std::string_view bytes, std::size_t at) {
  if (bytes[at] == '$' && bytes.substr(at).starts_with("${") && at + 2 < bytes.size() && is_quote(bytes[at + 2])) {
    return at + 3;
  }
  if (!is_quote(bytes[at])) return at;
  if (at + 1 < bytes.size() && bytes[at + 1] == '}') return at + 2;
  std::size_t next = at + 1;
  while (next < bytes.size() && (is_space(bytes[next]) || bytes[next] == '+' || bytes[next] == '\\')) ++next;
  return next > at + 1 && next < bytes.size() && is_quote(bytes[next]) ? next + 1 : at;
}

}  // namespace

std::vector<HiddenValue> encoded_values(std::string_view bytes) {
  std::vector<HiddenValue> found;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t percent = next_percent(bytes, at);
    while ((at = next_base64(bytes, at, percent)) < percent) at = add_base64(bytes, at, found);
    if (at < bytes.size()) at = add_percent(bytes, at, found);
  }
  return found;
}

std::string possibly_joined(std::string_view bytes) {
  std::string result;
  std::size_t shown = 0;  // up to here the text is in the result
  const auto show = [&](std::size_t from, std::size_t to) {
    if (from > shown) result += "\n\n\n\n\n\n\n";
    result += bytes.substr(std::max(from, shown), to > std::max(from, shown) ? to - std::max(from, shown) : 0);
    shown = std::max(shown, to);
  };
  for (std::size_t i = 0; i + 2 < bytes.size();) {
    const bool may_join = is_quote(bytes[i]) || bytes[i] == '$';
    const std::size_t end = may_join ? end_of_join(bytes, i) : i;
    if (end == i) {
      ++i;
      continue;
    }
    show(i > around_join ? i - around_join : 0, i);
    shown = end;  // the join itself is left out
    std::size_t next = end;
    while (next < std::min(end + around_join, bytes.size()) && end_of_join(bytes, next) == next) ++next;
    show(end, next);
    i = next;
  }
  return result;
}

std::vector<HiddenValue> joined_literals(std::string_view bytes, std::span<const Range> strings) {
  std::vector<HiddenValue> found;
  for (std::size_t i = 0; i < strings.size(); ++i) {
    const Range first = strings[i];
    const std::string_view literal = bytes.substr(first.begin, first.size());
    if (auto whole = filled_template(literal)) found.push_back({first, "joined", std::move(*whole)});
    const auto content = content_of(literal);
    if (!content) continue;
    std::string value(*content);
    Range place = first;
    for (; i + 1 < strings.size() && value.size() < longest_value; ++i) {
      const Range next = strings[i + 1];
      const auto more = content_of(bytes.substr(next.begin, next.size()));
      if (!more || next.begin == place.end || !joins(bytes.substr(place.end, next.begin - place.end))) break;
      value += *more;
      place.end = next.end;
    }
    if (place.end != first.end) found.push_back({place, "joined", std::move(value)});
  }
  return found;
}

}  // namespace lastmile
