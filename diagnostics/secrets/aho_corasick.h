// Finds many keywords in one pass over a text, ignoring the case of ASCII letters.
//
// The automaton of Aho and Corasick ("Efficient string matching", CACM 1975) with all failure links resolved
// into one dense table, so a byte costs one look-up. Bytes that no keyword has share a column. States that
// end a keyword have the highest numbers: one comparison tells the common case from a hit. The others are numbered by
// their depth: a text that is no keyword moves among the first rows, which the processor keeps at hand.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

// Immutable after construction and shared between threads.
class AhoCorasick {
 public:
  // Keywords are at least one byte long; an empty one is never found.
  explicit AhoCorasick(std::span<const std::string> keywords);

  // Calls found(begin, keyword index) for every occurrence, overlapping ones too, in the order of their ends.
  template <typename Found>
  void for_each(std::string_view text, Found found) const {
    const std::uint32_t* const next = next_.data();
    const std::uint32_t first_hit = first_hit_;
    std::uint32_t state = start_;
    for (std::size_t i = 0; i < text.size(); ++i) {
      state = next[state + column_[static_cast<unsigned char>(text[i])]];
      if (state < first_hit) continue;
      for (const std::uint32_t keyword : hits_[(state - first_hit) >> shift_]) {
        found(i + 1 - lengths_[keyword], keyword);
      }
    }
  }

 private:
  std::array<std::uint8_t, 256> column_{};
  std::uint32_t shift_ = 0;  // a row has 1 << shift_ columns
  std::uint32_t start_ = 0;  // states are offsets of their row
  std::uint32_t first_hit_ = 0;
  std::vector<std::uint32_t> next_;
  std::vector<std::vector<std::uint32_t>> hits_;
  std::vector<std::size_t> lengths_;
};

}  // namespace lastmile
