#pragma once

namespace lastmile {

inline constexpr const char* version = "0.1.0";
inline constexpr const char* home = "https://github.com/lastmile-dev/lastmile";  // shown in reports, never fetched

}  // namespace lastmile
