// A text of which one stretch has become another.
#pragma once

#include <string>
#include <string_view>

#include "text/range.h"

namespace lastmile {

// `range` lies in `text`.
inline std::string replaced(std::string_view text, Range range, std::string_view by) {
  std::string result;
  result.reserve(text.size() - range.size() + by.size());
  return result.append(text.substr(0, range.begin)).append(by).append(text.substr(range.end));
}

}  // namespace lastmile
