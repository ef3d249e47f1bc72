#include "engine/edit_context.h"
#include "engine/edit_style.h"

namespace lastmile {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_one_of(std::string_view text, std::size_t at, std::string_view characters) {
  return at < text.size() && characters.find(text[at]) != std::string_view::npos;
}

// The place with the comma that made it an item; all between the brackets when it was the only one.
Range with_comma(std::string_view text, Range range) {
  const std::size_t next = text.find_first_not_of(blanks, range.end);
  const std::size_t last = range.begin == 0 ? std::string_view::npos : text.find_last_not_of(blanks, range.begin - 1);
  const bool comma = is_one_of(text, next, ",");
  const std::size_t close = comma ? text.find_first_not_of(blanks, next + 1) : next;
  const bool closes = is_one_of(text, close, ")]}");
  if (closes && is_one_of(text, last, "([{")) {
    return {static_cast<std::uint32_t>(last + 1), static_cast<std::uint32_t>(close)};
  }
  if (comma) return {range.begin, static_cast<std::uint32_t>(next + 1)};
  if (closes && is_one_of(text, last, ",")) return {static_cast<std::uint32_t>(last), range.end};
  return range;
}

// Whether nothing but a semicolon or a remark stands behind it on its line.
bool is_end_of_line(std::string_view rest, std::string_view comment) {
  if (rest.starts_with(';')) rest.remove_prefix(1);
  rest = trimmed(rest);
  return rest.empty() || (!comment.empty() && rest.starts_with(comment));
}

std::size_t after_line(std::string_view text, std::size_t offset) {
  const auto newline = text.find('\n', offset);
  return newline == std::string_view::npos ? text.size() : newline + 1;
}

// Whole lines; of two blank lines that would meet, one goes too.
Range lines_of(std::string_view text, Range range) {
  std::size_t begin = line_begin(text, range.begin);
  std::size_t end = after_line(text, range.end);
  const std::size_t above = begin == 0 ? 0 : line_begin(text, begin - 1);
  const bool blank_before = is_blank(text.substr(above, begin - above));
  const std::size_t below = after_line(text, end);
  if (blank_before && end < text.size() && is_blank(text.substr(end, below - end))) end = below;
  if (end == text.size() && !text.ends_with('\n') && begin > 0) begin = line_end(text, line_begin(text, begin - 1));
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void remove_place(EditContext& context, const EditSpec& spec) {
  const auto target = context.target(spec.at);
  if (!target || not_needed(spec, target->bytes())) return;
  const std::string_view text = target->bytes();
  Range range = with_comma(text, target->range);
  const std::size_t begin = line_begin(text, range.begin), end = line_end(text, range.end);
  const std::string_view comment = target->language ? target->language->comment.line : std::string_view();
  const bool alone = is_blank(text.substr(begin, range.begin - begin)) &&
                     is_end_of_line(text.substr(range.end, end - range.end), comment);
  const bool emptied = is_one_of(text, range.end, ")]}") && range.begin > 0 && is_one_of(text, range.begin - 1, "([{");
  if (alone && !emptied) return context.replace(*target, lines_of(text, range), "");
  const bool has_comma = range.end > target->range.end;
  if (has_comma && !emptied) {
    while (is_one_of(text, range.end, " \t")) ++range.end;
  } else if (range == target->range && range.begin > begin + 1 && text[range.begin - 1] == ' ' &&
             (range.end == end || text[range.end] == ' ')) {
    --range.begin;
  }
  context.replace(*target, range, "");
}

}  // namespace lastmile
