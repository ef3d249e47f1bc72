// The rim between bytes and the positions of the protocol: the only place where units of UTF-8, UTF-16 or UTF-32 are
// counted. Bytes that are not UTF-8 count as one unit each.
#pragma once

#include <cstdint>
#include <string_view>

#include "lsp/types.h"
#include "text/text.h"

namespace lastmile::lsp {

Position position_at(const Text& text, std::uint32_t offset, Encoding encoding);
Extent extent_of(const Text& text, lastmile::Range range, Encoding encoding);

// Beyond the end of a line it is the end of the line; within a character, the beginning of that character. False when
// the text has no such line.
bool offset_at(const Text& text, Position position, Encoding encoding, std::uint32_t& offset);

// Units that the text is long.
std::uint32_t length_in(std::string_view text, Encoding encoding);

}  // namespace lastmile::lsp
