#include "text/difference.h"

#include <algorithm>

namespace lastmile {

namespace {

constexpr std::size_t block = 512;  // bytes that are compared at once

std::size_t common_head(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t size = 0;
  while (size + block <= most && a.substr(size, block) == b.substr(size, block)) size += block;
  while (size < most && a[size] == b[size]) ++size;
  return size;
}

std::size_t common_tail(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  const auto ending = [](std::string_view text, std::size_t size) { return text.substr(text.size() - size, block); };
  std::size_t size = 0;
  while (size + block <= most && ending(a, size + block) == ending(b, size + block)) size += block;
  while (size < most && a[a.size() - size - 1] == b[b.size() - size - 1]) ++size;
  return size;
}

}  // namespace

Difference difference(std::string_view before, std::string_view after) {
  const std::size_t begin = common_head(before, after);
  const std::size_t tail = common_tail(before.substr(begin), after.substr(begin));
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
