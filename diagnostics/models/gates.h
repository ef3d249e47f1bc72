// Whether a function that runs before requests sees a path: `/dashboard/:path*`, `/((?!api|_next/static).*)`.
#pragma once

#include <string_view>

namespace lastmile {

// `matchers` is what the code says: texts in quotes, one or a list. Without any it sees every path.
bool gate_covers(std::string_view matchers, std::string_view path);

}  // namespace lastmile
