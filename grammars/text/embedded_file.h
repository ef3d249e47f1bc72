// A file that was built into the program (see embed.cmake). The bytes live as long as the program.
#pragma once

#include <string_view>
#include <vector>

namespace lastmile {

struct EmbeddedFile {
  std::string_view path;
  std::string_view text;
};

}  // namespace lastmile
