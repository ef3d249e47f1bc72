#include "engine/match_plan.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "text/ascii.h"
#include "text/expression_head.h"

namespace lastmile {

namespace {

using AnchorText = std::pair<std::string, bool>;

std::vector<AnchorText> all_texts(const std::vector<std::vector<Anchor>>& patterns) {
  std::vector<AnchorText> all;
  for (const auto& anchors : patterns) {
    for (const Anchor& anchor : anchors) {
      for (const std::string& text : anchor.texts) all.emplace_back(text, anchor.any_case);
    }
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<std::string> keywords(const std::vector<AnchorText>& texts) {
  std::vector<std::string> words;
  for (const auto& [text, any_case] : texts) words.push_back(text);
  return words;
}

bool is_word(char c) { return is_letter_or_digit(c) || c == '_' || (c & 0x80) != 0; }

// `\nget`: an escape that a word follows.
bool follows_escape(std::string_view bytes, std::size_t begin) {
  while (begin > 0 && is_word(bytes[begin - 1])) --begin;
  return begin > 0 && bytes[begin - 1] == '\\';
}

// Whether a node may begin and end there: not in the middle of a word. A number ends where letters begin.
bool may_be_node(std::string_view bytes, std::size_t begin, std::size_t size) {
  const std::size_t end = begin + size;
  const bool joined_before = begin > 0 && is_word(bytes[begin - 1]) && is_word(bytes[begin]);
  const bool joined_after = end < bytes.size() && is_word(bytes[end]) && is_word(bytes[end - 1]);
  const bool number = is_digit(bytes[begin]);
  return (!joined_before || follows_escape(bytes, begin)) && (!joined_after || number);
}

// Occurrences that are whole nodes, and those that are not.
std::uint32_t slot_of(std::uint32_t text, bool node) { return 2 * text + (node ? 0 : 1); }

}  // namespace

// Where the texts stand: one list, those of a slot side by side.
struct MatchPlan::Places {
  std::vector<std::uint32_t> begins;
  std::vector<std::uint32_t> ends;  // by slot, within `begins`

  std::span<const std::uint32_t> of(std::uint32_t slot) const {
    const std::uint32_t first = slot == 0 ? 0 : ends[slot - 1];
    return std::span(begins).subspan(first, ends[slot] - first);
  }
};

MatchPlan::MatchPlan(const std::vector<std::vector<Anchor>>& patterns)
    : patterns_(patterns.size()), texts_(all_texts(patterns)), wanted_(2 * texts_.size()), finder_(keywords(texts_)) {
  for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern) {
    for (const Anchor& anchor : patterns[pattern]) {
      Need& need = needs_.emplace_back(Need{pattern, anchor.any_case, {}});
      for (const std::string& text : anchor.texts) {
        const auto at = std::lower_bound(texts_.begin(), texts_.end(), AnchorText(text, anchor.any_case));
        const auto number = static_cast<std::uint32_t>(at - texts_.begin());
        need.slots.push_back(slot_of(number, true));
        if (!anchor.whole) need.slots.push_back(slot_of(number, false));
      }
      for (const std::uint32_t slot : need.slots) wanted_[slot] = true;
    }
  }
}

MatchPlan::Places MatchPlan::places(std::string_view bytes) const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;  // slot, begin
  Places places;
  places.ends.resize(wanted_.size());
  finder_.for_each(bytes, [&](std::size_t begin, std::uint32_t number) {
    const auto& [text, any_case] = texts_[number];
    const std::uint32_t slot = slot_of(number, may_be_node(bytes, begin, text.size()));
    if (!wanted_[slot] || (!any_case && bytes.substr(begin, text.size()) != text)) return;
    found.emplace_back(slot, static_cast<std::uint32_t>(begin));
    ++places.ends[slot];
  });
  std::partial_sum(places.ends.begin(), places.ends.end(), places.ends.begin());
  places.begins.resize(found.size());
  std::vector<std::uint32_t> next = places.ends;
  for (auto hit = found.rbegin(); hit != found.rend(); ++hit) places.begins[--next[hit->first]] = hit->second;
  return places;
}

std::vector<Lead> MatchPlan::leads(std::string_view bytes, std::vector<bool>& met) const {
  met.resize(needs_.size());
  const Places places = this->places(bytes);
  std::vector<Lead> leads(patterns_);
  std::vector<std::size_t> fewest(patterns_);
  std::vector<const Need*> rarest(patterns_);
  const bool foreign = has_foreign_cases(bytes);
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    const Need& need = needs_[i];
    std::size_t count = 0;
    for (const std::uint32_t slot : need.slots) count += places.of(slot).size();
    const bool anywhere = need.any_case && foreign;
    met[i] = met[i] || anywhere || count > 0;
    if (anywhere) continue;
    if (rarest[need.pattern] && fewest[need.pattern] <= count) continue;
    rarest[need.pattern] = &need;
    fewest[need.pattern] = count;
  }
  for (std::size_t pattern = 0; pattern < patterns_; ++pattern) {
    if (!rarest[pattern]) continue;
    Lead& lead = leads[pattern];
    lead.anywhere = false;
    if (fewest[pattern] == 0) continue;
    for (const std::uint32_t slot : rarest[pattern]->slots) {
      const auto at = places.of(slot);
      lead.at.insert(lead.at.end(), at.begin(), at.end());
    }
    std::sort(lead.at.begin(), lead.at.end());
  }
  return leads;
}

std::vector<bool> MatchPlan::possible(const std::vector<bool>& met) const {
  std::vector<bool> possible(patterns_, true);
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    if (!met[i]) possible[needs_[i].pattern] = false;
  }
  return possible;
}

}  // namespace lastmile
