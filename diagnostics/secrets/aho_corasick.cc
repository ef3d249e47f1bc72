#include "secrets/aho_corasick.h"

#include <algorithm>
#include <bit>

namespace lastmile {
namespace {

unsigned char lower(char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); }

using Column = std::array<std::uint8_t, 256>;

// States by number, the root first.
struct Trie {
  std::size_t columns;
  std::vector<std::uint32_t> next;               // a row for each; 0: none while the trie grows, the root afterwards
  std::vector<std::vector<std::uint32_t>> hits;  // keywords that end there

  std::uint32_t* row(std::uint32_t state) { return next.data() + state * columns; }
  std::uint32_t add() {
    next.resize(next.size() + columns);
    hits.emplace_back();
    return static_cast<std::uint32_t>(hits.size() - 1);
  }
};

Trie trie_of(std::span<const std::string> keywords, const Column& column, std::size_t columns) {
  Trie trie{columns, {}, {}};
  trie.add();
  for (std::uint32_t k = 0; k < keywords.size(); ++k) {
    std::uint32_t at = 0;
    for (const char c : keywords[k]) {
      const std::uint8_t edge = column[static_cast<unsigned char>(c)];
      if (trie.row(at)[edge] == 0) {
        const std::uint32_t added = trie.add();
        trie.row(at)[edge] = added;
      }
      at = trie.row(at)[edge];
    }
    if (at != 0) trie.hits[at].push_back(k);
  }
  return trie;
}

// Breadth first: a state's failure link is known before its children need it. Returns that order.
std::vector<std::uint32_t> resolve_failures(Trie& trie) {
  std::vector<std::uint32_t> failure(trie.hits.size()), queue{0};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t at = queue[i];
    std::uint32_t* const row = trie.row(at);
    const std::uint32_t* const fallback = trie.row(failure[at]);
    for (std::size_t edge = 0; edge < trie.columns; ++edge) {
      const std::uint32_t child = row[edge], instead = at == 0 ? 0 : fallback[edge];
      if (child == 0) {
        row[edge] = instead;
        continue;
      }
      failure[child] = instead;
      trie.hits[child].insert(trie.hits[child].end(), trie.hits[instead].begin(), trie.hits[instead].end());
      queue.push_back(child);
    }
  }
  return queue;
}

}  // namespace

AhoCorasick::AhoCorasick(std::span<const std::string> keywords) {
  std::uint8_t columns = 1;  // column 0: bytes of no keyword
  for (const std::string& keyword : keywords) {
    lengths_.push_back(keyword.size());
    longest_ = std::max(longest_, keyword.size());
    for (const char c : keyword) {
      std::uint8_t& column = column_[lower(c)];
      if (column == 0) column = columns++;
    }
  }
  for (unsigned char c = 'A'; c <= 'Z'; ++c) column_[c] = column_[lower(static_cast<char>(c))];

  Trie trie = trie_of(keywords, column_, columns);
  std::vector<std::uint32_t> order = resolve_failures(trie);
  const auto hits =
      std::stable_partition(order.begin(), order.end(), [&](std::uint32_t state) { return trie.hits[state].empty(); });

  shift_ = static_cast<std::uint32_t>(std::bit_width(static_cast<unsigned>(columns - 1)));
  first_hit_ = static_cast<std::uint32_t>(hits - order.begin()) << shift_;
  std::vector<std::uint32_t> place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i << shift_;
  start_ = place[0];
  next_.resize(order.size() << shift_);
  for (const std::uint32_t state : order) {
    const std::uint32_t* const row = trie.row(state);
    std::transform(row, row + columns, next_.data() + place[state], [&](std::uint32_t to) { return place[to]; });
  }
  for (auto at = hits; at != order.end(); ++at) hits_.push_back(std::move(trie.hits[*at]));
}

// What a state knows goes back as far as the longest keyword: so far before a part its reading begins.
std::array<std::vector<AhoCorasick::Hit>, AhoCorasick::parts> AhoCorasick::hits_in(std::string_view text) const {
  std::array<std::vector<Hit>, parts> hits;
  const std::size_t size = text.size() / parts > longest_ ? text.size() / parts : 0;
  const auto begin = [&](std::size_t part) {
    std::uint32_t state = start_;
    for (std::size_t i = part * size - longest_; i < part * size; ++i) state = after(state, text[i]);
    return state;
  };
  std::uint32_t a = start_, b = start_, c = start_, d = start_;
  if (size > 0) b = begin(1), c = begin(2), d = begin(3);
  for (std::size_t i = 0; i < size; ++i) {
    a = after(a, text[i]);
    b = after(b, text[size + i]);
    c = after(c, text[2 * size + i]);
    d = after(d, text[3 * size + i]);
    if (a >= first_hit_) hits[0].push_back({i + 1, a});
    if (b >= first_hit_) hits[1].push_back({size + i + 1, b});
    if (c >= first_hit_) hits[2].push_back({2 * size + i + 1, c});
    if (d >= first_hit_) hits[3].push_back({3 * size + i + 1, d});
  }
  for (std::size_t i = parts * size; i < text.size(); ++i) {
    d = after(d, text[i]);
    if (d >= first_hit_) hits[3].push_back({i + 1, d});
  }
  return hits;
}

}  // namespace lastmile
