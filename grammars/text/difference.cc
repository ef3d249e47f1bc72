#include "text/difference.h"

#include <algorithm>

namespace lastmile {

Difference difference(std::string_view before, std::string_view after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  const auto begin = static_cast<std::size_t>(
      std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin()).first -
      before.begin());
  const auto most = static_cast<std::ptrdiff_t>(shorter - begin);
  const auto tail =
      static_cast<std::size_t>(std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first -
                               before.rbegin());
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size() - tail)},
          static_cast<std::uint32_t>(after.size() - tail)};
}

Range moved(Range range, const Difference& change) {
  const auto place = [&](std::uint32_t offset) {
    if (offset <= change.before.begin) return offset;
    if (offset >= change.before.end) return offset - change.before.end + change.end;
    return std::min(offset, change.end);
  };
  const std::uint32_t begin = place(range.begin);
  return {begin, std::max(begin, place(range.end))};
}

}  // namespace lastmile
