// Values that do not stand in a text as they are: in base64, percent-encoded, or put together from literals.
//
// Each is decoded once, never twice. What does not decode to printable text is none.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/range.h"

namespace lastmile {

struct HiddenValue {
  Range place;      // of what is decoded: the characters of the encoding, or the literals from the first to the last
  std::string how;  // "base64", "percent" or "joined"
  std::string value;
};

// Runs of base64 or of percent-encoding in the whole text, in order.
std::vector<HiddenValue> encoded_values(std::string_view bytes);

// What stands around the places where literals may be joined, as if they were: a cheap look, that takes no notice of
// where literals begin, before somebody asks for them. Empty when there is no such place.
std::string possibly_joined(std::string_view bytes);

// `"a" + "b"`, literals that follow each other without a word between, `${"b"}` in a template. `strings` are literals
// with their quotes, sorted.
std::vector<HiddenValue> joined_literals(std::string_view bytes, std::span<const Range> strings);

}  // namespace lastmile
