#include "engine/match_plan.h"

#include <algorithm>

#include "text/ascii.h"

namespace lastmile {

namespace {

std::vector<std::string> all_texts(const std::vector<std::vector<Anchor>>& patterns) {
  std::vector<std::string> all;
  for (const auto& anchors : patterns) {
    for (const Anchor& anchor : anchors) all.insert(all.end(), anchor.texts.begin(), anchor.texts.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
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

}  // namespace

MatchPlan::MatchPlan(const std::vector<std::vector<Anchor>>& patterns)
    : patterns_(patterns.size()), texts_(all_texts(patterns)), needs_of_(texts_.size()), finder_(texts_) {
  for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern) {
    for (const Anchor& anchor : patterns[pattern]) {
      for (const std::string& text : anchor.texts) {
        const auto at = std::lower_bound(texts_.begin(), texts_.end(), text);
        needs_of_[static_cast<std::size_t>(at - texts_.begin())].push_back(static_cast<std::uint32_t>(needs_.size()));
      }
      needs_.push_back({pattern, anchor.whole});
    }
  }
}

std::vector<Lead> MatchPlan::leads(std::string_view bytes) const {
  std::vector<std::vector<std::uint32_t>> met(needs_.size());
  finder_.for_each(bytes, [&](std::size_t begin, std::uint32_t text) {
    if (bytes.substr(begin, texts_[text].size()) != texts_[text]) return;
    const bool node = may_be_node(bytes, begin, texts_[text].size());
    for (const std::uint32_t need : needs_of_[text]) {
      if (node || !needs_[need].whole) met[need].push_back(static_cast<std::uint32_t>(begin));
    }
  });
  std::vector<Lead> leads(patterns_);
  for (std::size_t need = 0; need < needs_.size(); ++need) {
    Lead& lead = leads[needs_[need].pattern];
    if (!lead.anywhere && lead.at.size() <= met[need].size()) continue;
    lead.anywhere = false;
    lead.at = std::move(met[need]);
  }
  for (Lead& lead : leads) std::sort(lead.at.begin(), lead.at.end());
  return leads;
}

}  // namespace lastmile
