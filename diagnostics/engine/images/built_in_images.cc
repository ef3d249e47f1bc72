#include <cstring>

#include "engine/check.h"
#include "text/embedded_file.h"

namespace lastmile {

std::vector<EmbeddedFile> embedded_images();  // made by make_query_images and embed.cmake

QueryImages built_in_images() {
  QueryImages images;
  std::string_view left = embedded_images().front().text;
  for (std::uint32_t size = 0; left.size() > sizeof size;) {
    std::memcpy(&size, left.data(), sizeof size);
    images.push_back(left.substr(sizeof size, size));
    left.remove_prefix(sizeof size + size);
  }
  return images;
}

}  // namespace lastmile
