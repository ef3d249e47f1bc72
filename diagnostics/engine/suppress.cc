#include "engine/suppress.h"

#include <algorithm>

#include "engine/regex.h"

namespace lastmile {

namespace {

constexpr std::string_view word = "lastmile-ignore-";

const Regex& directive_pattern() {
  static const Regex pattern(
      R"(lastmile-ignore-(?P<scope>next-line|file)\b[ \t]*?(?P<rules>[a-z0-9/, \t-]*?)(?:[ \t]+until[ \t]+(?P<until>\S+))?)"
      R"((?:[ \t]+--[ \t]*(?P<reason>[^\r\n]*?))?[ \t]*(?:\*/|-->)?[ \t]*$)");
  return pattern;
}

std::vector<std::string> split_rules(std::string_view list) {
  std::vector<std::string> rules;
  while (!list.empty()) {
    const auto begin = list.find_first_not_of(" \t,");
    if (begin == std::string_view::npos) break;
    const auto end = std::min(list.find_first_of(" \t,", begin), list.size());
    rules.emplace_back(list.substr(begin, end - begin));
    list.remove_prefix(end);
  }
  return rules;
}

bool is_date(std::string_view text) {
  static const Regex date(R"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))");
  return date.matches_whole(text);
}

std::string mistake_in(const Suppression& suppression) {
  if (suppression.rules.empty()) return "it names no rule";
  if (!suppression.until.empty() && !is_date(suppression.until)) return "the date must be YYYY-MM-DD";
  if (suppression.reason.empty()) return "the reason is missing: write ` -- why` after the rule";
  return "";
}

// Suppressions may be stacked above one line.
Range covered_line(const Text& text, std::uint32_t line) {
  while (line + 1 < text.line_count() && text.line(line).find(word) != std::string_view::npos) ++line;
  return text.line_range(line);
}

Suppression read(const Text& text, std::uint32_t line, std::uint32_t offset) {
  const Range line_range = text.line_range(line);
  const std::string_view bytes = text.slice({offset, line_range.end});
  Suppression result;
  result.covers = covered_line(text, line + 1);
  result.range = {offset, line_range.end};
  const auto groups = directive_pattern().groups(bytes);
  if (groups.empty()) {
    result.mistake = "it reads `lastmile-ignore-next-line RULE[, RULE] [until YYYY-MM-DD] -- reason`";
    return result;
  }
  for (const RegexGroup& group : groups) {
    const std::string_view value = bytes.substr(group.range.begin, group.range.size());
    if (group.name == "scope") result.whole_file = value == "file";
    if (group.name == "rules") result.rules = split_rules(value);
    if (group.name == "until") result.until = value;
    if (group.name == "reason") result.reason = value;
  }
  result.mistake = mistake_in(result);
  return result;
}

bool starts_like_a_comment(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t");
  const std::string_view rest = begin == std::string_view::npos ? "" : line.substr(begin);
  return rest.starts_with("#") || rest.starts_with("//") || rest.starts_with("--") || rest.starts_with("<!--");
}

// The directive must be what the comment begins with: `# lastmile-ignore-…`, not a remark about one.
bool begins_comment(std::string_view before) {
  static const Regex marker(R"(^[ \t]*(?://+|#+|--|/\*+|<!--|\{/\*)?[ \t]*$)");
  return marker.found_in(before);
}

}  // namespace

std::vector<Suppression> find_suppressions(const Text& text, const Tree* tree) {
  std::vector<Suppression> found;
  const std::string_view bytes = text.bytes();
  std::vector<Range> comments;
  for (auto at = bytes.find(word); at != std::string_view::npos; at = bytes.find(word, at + 1)) {
    const auto offset = static_cast<std::uint32_t>(at);
    const std::uint32_t line = text.position(offset).line;
    if (tree && comments.empty()) comments = tree->ranges_of(tree->language().comment_nodes);
    const bool commented = std::any_of(comments.begin(), comments.end(), [&](Range comment) {
      return comment.contains({offset, offset + 1});
    });
    const Range before{text.line_range(line).begin, offset};
    std::string_view lead = text.slice(before);
    for (const Range& comment : comments) {
      if (before.contains({comment.begin, comment.begin}) && comment.begin < offset)
        lead = text.slice({comment.begin, offset});
    }
    const bool is_comment = commented || (!tree && starts_like_a_comment(text.line(line)));
    if (is_comment && begins_comment(lead)) found.push_back(read(text, line, offset));
  }
  return found;
}

bool suppresses(const Suppression& suppression, std::string_view rule, std::uint32_t offset, std::string_view today) {
  if (!suppression.mistake.empty()) return false;
  if (!suppression.until.empty() && suppression.until < today) return false;
  if (!suppression.whole_file && (offset < suppression.covers.begin || offset > suppression.covers.end)) return false;
  return std::find(suppression.rules.begin(), suppression.rules.end(), rule) != suppression.rules.end();
}

}  // namespace lastmile
