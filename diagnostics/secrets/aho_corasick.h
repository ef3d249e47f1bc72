// Finds many keywords in one pass over a text, ignoring the case of ASCII letters.
//
// The automaton of Aho and Corasick ("Efficient string matching", CACM 1975) with all failure links resolved
// into one dense table, so a byte costs one look-up. Bytes that no keyword has share a column. States that
// end a keyword have the highest numbers: one comparison tells the common case from a hit. The others are numbered by
// their depth: a text that is no keyword moves among the first rows, which the processor keeps at hand. Each step waits
// for the one before it; so a long text is read at several places at once.
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
    for (const std::vector<Hit>& part : hits_in(text)) {
      for (const Hit& hit : part) {
        for (const std::uint32_t keyword : hits_[(hit.state - first_hit_) >> shift_]) {
          found(hit.end - lengths_[keyword], keyword);
        }
      }
    }
  }

 private:
  static constexpr std::size_t parts = 4;  // of a long text
  struct Hit {
    std::size_t end = 0;  // of keywords
    std::uint32_t state = 0;
  };
  std::array<std::vector<Hit>, parts> hits_in(std::string_view text) const;
  std::uint32_t after(std::uint32_t state, char next) const {
    return next_[state + column_[static_cast<unsigned char>(next)]];
  }

  std::array<std::uint8_t, 256> column_{};
  std::uint32_t shift_ = 0;  // a row has 1 << shift_ columns
  std::uint32_t start_ = 0;  // states are offsets of their row
  std::uint32_t first_hit_ = 0;
  std::vector<std::uint32_t> next_;
  std::vector<std::vector<std::uint32_t>> hits_;
  std::vector<std::size_t> lengths_;
  std::size_t longest_ = 0;
};

}  // namespace lastmile
