#include "project/image_store.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "build_digest.h"
#include "project/disk.h"
#include "secrets/sha256.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_files = 64;  // older ones are removed

std::string digest_of(std::string_view what, std::string_view bytes) {
  const Sha256Digest digest = sha256(std::string(build_digest) + std::string(what) + std::string(bytes));
  return {digest.begin(), digest.end()};
}

fs::path file_of(const fs::path& folder, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string name;
  for (const char c : digest_of("patterns:", text)) {
    name += digits[static_cast<unsigned char>(c) >> 4];
    name += digits[static_cast<unsigned char>(c) & 15];
  }
  return folder / (name + ".patterns");
}

// The bytes are behind their digest, which speaks of the file's name, too.
std::string checked(const fs::path& file, std::string_view image) {
  return digest_of("image:" + file.filename().string() + ":", image);
}

std::string find_image(const fs::path& file) {
  const std::string bytes = whole_text(file);
  if (bytes.size() < sizeof(Sha256Digest)) return "";
  std::string image = bytes.substr(sizeof(Sha256Digest));
  return bytes.compare(0, sizeof(Sha256Digest), checked(file, image)) == 0 ? image : "";
}

void remove_oldest(const fs::path& folder) {
  std::error_code error;
  std::vector<std::pair<fs::file_time_type, fs::path>> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code time_error;
    const auto time = entry->last_write_time(time_error);
    if (!time_error && entry->path().extension() == ".patterns") files.emplace_back(time, entry->path());
  }
  std::sort(files.begin(), files.end());
  for (std::size_t i = 0; i + most_files < files.size(); ++i) fs::remove(files[i].second, error);
}

void keep_image(const fs::path& file, std::string_view image) {
  try {
    write_file(file, checked(file, image) + std::string(image));
    remove_oldest(file.parent_path());
  } catch (const std::exception&) {
    // It is compiled again next time.
  }
}

fs::path folder_in(const char* variable) {
  const char* value = std::getenv(variable);
  const fs::path folder = value ? value : "";
  return folder.is_absolute() ? folder : fs::path();
}

}  // namespace

fs::path user_cache_folder() {
#ifdef _WIN32
  const fs::path caches = folder_in("LOCALAPPDATA");
#else
  const fs::path home = folder_in("HOME");
#ifdef __APPLE__
  const fs::path caches = home.empty() ? home : home / "Library/Caches";
#else
  const fs::path named = folder_in("XDG_CACHE_HOME");
  const fs::path caches = !named.empty() || home.empty() ? named : home / ".cache";
#endif
#endif
  return caches.empty() ? caches : caches / "lastmile";
}

ImageStore image_store(const fs::path& folder) {
  if (folder.empty()) return {};
  return {[folder](std::string_view text) { return find_image(file_of(folder, text)); },
          [folder](std::string_view text, std::string_view image) { keep_image(file_of(folder, text), image); }};
}

}  // namespace lastmile
