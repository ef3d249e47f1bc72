#include "cli/display.h"

#include <algorithm>
#include <array>

namespace lastmile {

namespace {

struct Block {
  char32_t first, last;
};

constexpr std::array<Block, 13> wide = {{{0x1100, 0x115F},
                                         {0x231A, 0x231B},
                                         {0x23E9, 0x23EC},
                                         {0x26CE, 0x26D4},
                                         {0x2705, 0x2728},
                                         {0x2E80, 0x303E},
                                         {0x3041, 0xA4CF},
                                         {0xAC00, 0xD7A3},
                                         {0xF900, 0xFAFF},
                                         {0xFE30, 0xFE6F},
                                         {0xFF00, 0xFF60},
                                         {0x1F300, 0x1FAFF},
                                         {0x20000, 0x3FFFD}}};
constexpr std::array<Block, 5> invisible = {
    {{0x0300, 0x036F}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};

template <std::size_t Count>
bool is_in(const std::array<Block, Count>& blocks, char32_t c) {
  return std::any_of(blocks.begin(), blocks.end(), [&](Block block) { return block.first <= c && c <= block.last; });
}

bool continues(char c) { return (c & 0xC0) == 0x80; }

// Bytes of the character that begins the text; 0 when it is not UTF-8.
std::size_t length_of_first(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if (!continues(text[i])) return 0;
  }
  return length;
}

char32_t code_point(std::string_view character) {
  constexpr std::array<unsigned char, 5> lead_bits = {0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t code = static_cast<unsigned char>(character[0]) & lead_bits[character.size()];
  for (const char c : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3F);
  return code;
}

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = length_of_first(text);
    const bool shown = length > 0 && !is_control(code_point(text.substr(0, length)));
    result += shown ? text.substr(0, length) : "?";
    text.remove_prefix(std::max<std::size_t>(1, length));
  }
  return result;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t length = length_of_first(text);
    const char32_t code = length == 0 ? U'?' : code_point(text.substr(0, length));
    count += is_in(wide, code) ? 2 : is_in(invisible, code) ? 0 : 1;
    text.remove_prefix(std::max<std::size_t>(1, length));
  }
  return count;
}

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues(text[most])) --most;
  return text.substr(0, most);
}

}  // namespace lastmile
