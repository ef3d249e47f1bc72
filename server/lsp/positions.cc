#include "lsp/positions.h"

#include <algorithm>

namespace lastmile::lsp {

namespace {

// Bytes of the character that begins the text: 1 for what is not UTF-8.
std::size_t bytes_of_first(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
  if (length > text.size()) return 1;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 1;
  }
  return length;
}

std::uint32_t units(std::size_t bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return static_cast<std::uint32_t>(bytes);
    case Encoding::utf16: return bytes == 4 ? 2 : 1;
    case Encoding::utf32: return 1;
  }
  return 1;
}

}  // namespace

std::uint32_t length_in(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::utf8) return static_cast<std::uint32_t>(text.size());
  std::uint32_t length = 0;
  while (!text.empty()) {
    const std::size_t bytes = bytes_of_first(text);
    length += units(bytes, encoding);
    text.remove_prefix(bytes);
  }
  return length;
}

Position position_at(const Text& text, std::uint32_t offset, Encoding encoding) {
  const auto size = static_cast<std::uint32_t>(text.bytes().size());
  const LineColumn at = text.position(std::min(offset, size));
  const lastmile::Range line = text.line_range(at.line);
  const std::uint32_t end = std::clamp(offset, line.begin, line.end);
  return {at.line, length_in(text.slice({line.begin, end}), encoding)};
}

Extent extent_of(const Text& text, lastmile::Range range, Encoding encoding) {
  return {position_at(text, range.begin, encoding), position_at(text, range.end, encoding)};
}

bool offset_at(const Text& text, Position position, Encoding encoding, std::uint32_t& offset) {
  if (position.line >= text.line_count()) {
    offset = static_cast<std::uint32_t>(text.bytes().size());
    return position.line == text.line_count() && position.character == 0;
  }
  const lastmile::Range range = text.line_range(position.line);
  std::string_view line = text.slice(range);
  offset = range.begin;
  std::uint32_t passed = 0;
  while (!line.empty()) {
    const std::size_t bytes = bytes_of_first(line);
    passed += units(bytes, encoding);
    if (passed > position.character) break;
    offset += static_cast<std::uint32_t>(bytes);
    line.remove_prefix(bytes);
  }
  return true;
}

}  // namespace lastmile::lsp
