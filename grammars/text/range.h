// A half-open stretch of bytes. Every offset below the rim of the program is a byte offset.
#pragma once

#include <compare>
#include <cstdint>

namespace lastmile {

struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend auto operator<=>(const Range&, const Range&) = default;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Range inner) const { return begin <= inner.begin && inner.end <= end; }
  bool overlaps(Range other) const { return begin < other.end && other.begin < end; }
};

}  // namespace lastmile
