#include "project/disk.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace lastmile {

namespace fs = std::filesystem;

std::string whole_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write_file(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  const fs::path temporary = path.string() + ".lastmile-new";
  std::ofstream out(temporary, std::ios::binary);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path.string());
  std::error_code error;
  const fs::perms permissions = fs::status(path, error).permissions();
  if (!error && permissions != fs::perms::unknown) fs::permissions(temporary, permissions, error);
  fs::rename(temporary, path);
}

}  // namespace lastmile
