#include "project/match_cache.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

#include "build_digest.h"
#include "engine/pack.h"
#include "project/disk.h"
#include "secrets/sha256.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".matches";
constexpr std::size_t name_digits = 16, size_digits = 8, checksum_size = 8;
constexpr std::size_t head_size = sizeof(MatchCache::Key) + size_digits + checksum_size;
constexpr std::int64_t month = 30 * 24 * 3600;  // a token that ended a year ago is judged by it

std::string hex(const Sha256Digest& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

// Lengths before texts, so that no two lists of texts are the same bytes.
std::string joined(std::initializer_list<std::string_view> texts) {
  std::string all;
  for (const std::string_view text : texts) {
    all += std::to_string(text.size()) + ":";
    all += text;
  }
  return all;
}

std::string build_of(const std::vector<DataFile>& data) {
  std::string all(build_digest);
  for (const DataFile& file : data) all += joined({file.path, file.text});
  return hex(sha256(all));
}

std::string checksum_of(std::string_view bytes) {
  const Sha256Digest digest = sha256(bytes);
  return {digest.begin(), digest.begin() + checksum_size};
}

// Key, size in hexadecimal digits, checksum, bytes.
void append_record(std::string& text, const MatchCache::Key& key, std::string_view bytes) {
  char size[size_digits + 1];
  std::snprintf(size, sizeof size, "%08zx", bytes.size());
  text.append(key.begin(), key.end());
  text.append(size, size_digits);
  text += checksum_of(bytes);
  text += bytes;
}

}  // namespace

MatchCache::MatchCache(fs::path folder, const std::vector<DataFile>& data, std::string_view pack)
    : folder_(std::move(folder)), build_(build_of(data)) {
  const std::string prefix = build_.substr(0, name_digits) + "-";
  pack_ = folder_ / (prefix + std::string(pack) + std::string(ending));
  std::error_code error;
  std::vector<fs::path> packs;
  for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(prefix) && name.ends_with(ending)) packs.push_back(entry->path());
  }
  std::sort(packs.begin(), packs.end());
  for (const fs::path& path : packs) open_pack(path);
}

void MatchCache::open_pack(const fs::path& path) {
  packs_.push_back(std::make_unique<std::string>(whole_text(path)));
  std::string_view rest = *packs_.back();
  if (!rest.starts_with(build_)) return;
  rest.remove_prefix(build_.size());
  while (rest.size() >= head_size) {
    Key key;
    std::copy_n(rest.begin(), key.size(), key.begin());
    std::size_t size = 0;
    const std::string_view digits = rest.substr(key.size(), size_digits);
    std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (size > rest.size() - head_size) return;
    known_[key].bytes = rest.substr(key.size() + size_digits, checksum_size + size);
    rest.remove_prefix(head_size + size);
  }
}

MatchCache::Key MatchCache::key_of(const FileInput& file) {
  return sha256(joined({file.path, std::to_string(file.now / month), file.text->bytes()}));
}

std::shared_ptr<const FileMatches> MatchCache::find(const Key& key) {
  const auto found = known_.find(key);
  if (found == known_.end()) return nullptr;
  const std::string_view bytes = found->second.bytes.substr(checksum_size);
  if (found->second.bytes.substr(0, checksum_size) != checksum_of(bytes)) return nullptr;
  std::optional<FileMatches> matches = unpack(bytes);
  if (!matches) return nullptr;
  found->second.used = true;
  return std::make_shared<const FileMatches>(std::move(*matches));
}

void MatchCache::add(const Key& key, const FileMatches& matches) {
  std::string bytes = pack(matches);
  const std::lock_guard lock(mutex_);
  added_.insert_or_assign(key, std::move(bytes));
}

void MatchCache::save() const {
  if (added_.empty()) return;
  std::string text = build_;
  for (const auto& [key, known] : known_) {
    if (known.used) append_record(text, key, known.bytes.substr(checksum_size));
  }
  for (const auto& [key, bytes] : added_) append_record(text, key, bytes);
  write_file(pack_, text);
}

}  // namespace lastmile
