# What the program is made of, as one number: writes OUT, a C++ header with `build_digest`, the SHA-256 of all files named
# in LIST. A cache of another build is not believed.
file(READ "${LIST}" files)
set(all "")
foreach(path IN LISTS files)
  file(SHA256 "${path}" digest)
  string(APPEND all "${digest}")
endforeach()
string(SHA256 digest "${all}")
file(WRITE "${OUT}" "// The SHA-256 of the program's sources.
#pragma once

#include <string_view>

namespace lastmile {

inline constexpr std::string_view build_digest = \"${digest}\";

}  // namespace lastmile
")
