// make_built_in FROM LIST TO: makes sure that the data files in LIST, below the folder FROM, are right, and writes into the
// folder TO what would cost time at every start:
//   each TOML file, packed, where it is in FROM
//   query_images: the patterns of every language, compiled, one after the other, each behind its size: 32 bits, in this
//   machine's byte order
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/check.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool write(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  return static_cast<bool>(file.flush());
}

// LIST is a list of CMake.
std::vector<DataFile> data_in(const fs::path& from, std::string_view list) {
  std::vector<DataFile> data;
  while (!list.empty()) {
    const std::string_view path = list.substr(0, list.find(';'));
    data.push_back({fs::path(path).lexically_relative(from).generic_string(), bytes_of(path), ""});
    list.remove_prefix(std::min(list.size(), path.size() + 1));
  }
  return data;
}

std::string images_of(const Patterns& patterns) {
  std::string images;
  for (const Language& language : languages()) {
    if (!language.grammar) continue;
    for (const LanguagePatterns& each : patterns.of(language)) {
      const std::string image = each.query.image();
      const auto size = static_cast<std::uint32_t>(image.size());
      images.append(reinterpret_cast<const char*>(&size), sizeof size);
      images += image;
    }
  }
  return images;
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return 2;
  const fs::path to = words[3];
  const std::vector<DataFile> data = data_in(words[1], bytes_of(words[2]));
  std::vector<Problem> problems;
  const Engine engine(data, problems);
  const std::string images = images_of(engine.patterns());
  for (const Problem& problem : engine.patterns().problems()) problems.push_back(problem);
  bool written = write(to / "query_images", images);
  for (const DataFile& file : data) {
    if (!file.path.ends_with(".toml")) continue;
    written = write(to / file.path, pack_toml(parse_toml(file.text, file.path, problems))) && written;
  }
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", to_string(problem).c_str());
  if (!problems.empty()) return 1;
  return written ? 0 : 2;
}
