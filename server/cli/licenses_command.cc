#include <fmt/format.h>

#include "cli/commands.h"
#include "text/embedded_file.h"

namespace lastmile {

std::vector<EmbeddedFile> embedded_licenses();  // made by embed.cmake

int licenses_command() {
  for (const EmbeddedFile& file : embedded_licenses()) {
    std::string_view name = file.path;
    for (const std::string_view ending : {"/LICENSE", ".txt"}) {
      if (name.ends_with(ending)) name.remove_suffix(ending.size());
    }
    fmt::print("==== {}\n\n{}\n", name == "LICENSE" ? "lastmile" : name, file.text);
  }
  return 0;
}

}  // namespace lastmile
