// Facts that expressions over lines state, and which of them still hold after an edit.
#include <algorithm>

#include "engine/match.h"

namespace lastmile {

namespace {

void match_line(const LineSelector& selector, const Text& text, std::uint32_t line, std::vector<Fact>& into) {
  const Range place = text.line_range(line);
  for (std::uint32_t from = 0;;) {
    const auto groups = selector.regex->groups(text.line(line), from);
    if (groups.empty()) return;
    Fact fact{selector.kind, 0, place, {}};
    for (const auto& [name, value] : selector.constants) fact.attributes.push_back({name, value, {}});
    add_groups(groups, place.begin, text, fact);
    const bool excluded = selector.not_regex && selector.not_regex->found_in(text.slice(fact.range));
    if (!excluded) into.push_back(std::move(fact));
    if (!selector.all || groups[0].range.empty()) return;
    from = groups[0].range.end;
  }
}

std::vector<Fact> facts_of_lines(const LineSearch& lines, const Text& text, std::string_view path) {
  std::vector<Fact> found;
  for (const LineSelector* selector : lines.selectors_for(path, text.bytes())) {
    if (!selector->anchored && !selector->regex->found_in(text.bytes())) continue;
    for (std::uint32_t line = 0; line < text.line_count(); ++line) {
      const std::size_t before = found.size();
      match_line(*selector, text, line, found);
      if (selector->once && found.size() > before) break;
    }
  }
  return found;
}

// Whether the lines that were edited stated nothing and state nothing now; then the others state what they did.
bool only_moved(const LineSearch& lines, const FileInput& file, const Difference& edit) {
  const Text& text = *file.text;
  const Range now{text.line_range(text.position(edit.before.begin).line).begin,
                  text.line_range(text.position(edit.end).line).end};
  const Range before{now.begin, edit.before.end + (now.end - edit.end)};
  const auto stands_there = [&](const Fact& fact) {
    return fact.range.begin <= before.end && before.begin <= fact.range.end;
  };
  const std::vector<Fact>& facts = file.before->lines;
  return std::none_of(facts.begin(), facts.end(), stands_there) &&
         lines.selectors_for(file.path, text.slice(now)).empty();
}

}  // namespace

std::vector<Fact> match_lines(const LineSearch& lines, const FileInput& file, const TreeChange& change,
                              FileMatches& into) {
  std::vector<Fact> found;
  if (file.before && !change.whole && only_moved(lines, file, change.edit)) {
    found = std::move(file.before->lines);
    for (Fact& fact : found) move(fact, change.edit);
  } else {
    found = facts_of_lines(lines, *file.text, file.path);
  }
  into.facts.insert(into.facts.end(), found.begin(), found.end());
  return found;
}

}  // namespace lastmile
