#include "text/text.h"

#include <algorithm>

namespace lastmile {

// Where there is no "\r", the next line end is found many bytes at a time.
Text::Text(std::string bytes) : bytes_(std::move(bytes)), line_starts_{0} {
  const bool returns = bytes_.find('\r') != std::string::npos;
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    if (!returns) i = bytes_.find('\n', i);
    if (i == std::string::npos) return;
    const bool lone_return = bytes_[i] == '\r' && (i + 1 == bytes_.size() || bytes_[i + 1] != '\n');
    if (bytes_[i] == '\n' || lone_return) line_starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

std::string_view Text::slice(Range range) const {
  const std::size_t begin = std::min<std::size_t>(range.begin, bytes_.size());
  const std::size_t end = std::min<std::size_t>(range.end, bytes_.size());
  return std::string_view(bytes_).substr(begin, end < begin ? 0 : end - begin);
}

std::string_view Text::line(std::uint32_t number) const { return slice(line_range(number)); }

Range Text::line_range(std::uint32_t number) const {
  const auto size = static_cast<std::uint32_t>(bytes_.size());
  if (number >= line_starts_.size()) return {size, size};
  const std::uint32_t begin = line_starts_[number];
  std::uint32_t end = number + 1 < line_starts_.size() ? line_starts_[number + 1] : size;
  while (end > begin && (bytes_[end - 1] == '\n' || bytes_[end - 1] == '\r')) --end;
  return {begin, end};
}

LineColumn Text::position(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts_.begin() - 1);
  return {line, offset - line_starts_[line]};
}

}  // namespace lastmile
