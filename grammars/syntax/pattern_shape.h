// Patterns that compile and should not: the runtime crashes on them, does not come to an end, or needs a time that
// grows with the square of a file. Told from a pattern's text, before the runtime sees it.
//
//   ((((…                                brackets within brackets, deeper than the runtime's stack
//   ((identifier)*)+                     a repetition of something that may be nothing
//   ((comment)* @all . (class))          a captured repetition that begins anywhere
//   (array (_) @a (_) @b)                siblings of one kind that nothing ties together: all pairs are matches
//
// Siblings are tied by the anchor `.`, by a field, or by a predicate on the text of a capture in one of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

struct ShapeMistake {
  std::uint32_t offset = 0;  // bytes into the source
  std::string message;
};

// Text that is no pattern at all is left to the runtime, which says so.
std::vector<ShapeMistake> shape_mistakes(std::string_view source);

}  // namespace lastmile
