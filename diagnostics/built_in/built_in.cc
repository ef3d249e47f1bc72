#include "built_in/built_in.h"

#include <cstring>

#include "text/embedded_file.h"

namespace lastmile {

std::vector<EmbeddedFile> embedded_data();    // made by embed.cmake
std::vector<EmbeddedFile> embedded_images();  // made by make_built_in and embed.cmake

std::vector<DataFile> built_in_data() {
  std::vector<DataFile> files;
  for (const EmbeddedFile& file : embedded_data())
    files.push_back({std::string(file.path), std::string(file.text), "", true});
  return files;
}

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
