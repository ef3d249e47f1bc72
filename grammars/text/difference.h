// What an edit replaced, seen from the two texts alone: however many edits lie between them, it is one stretch.
#pragma once

#include <string_view>

#include "text/range.h"

namespace lastmile {

struct Difference {
  Range before;           // the stretch of the old text …
  std::uint32_t end = 0;  // … that became [before.begin, end) of the new one

  bool none() const { return before.empty() && end == before.begin; }
};

Difference difference(std::string_view before, std::string_view after);

// Where a range of the old text lies in the new one; what the edit swallowed shrinks to its place.
Range moved(Range range, const Difference& change);

}  // namespace lastmile
