// Numbers and texts as bytes and back: small numbers take one byte, and a text that comes again is written once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/range.h"

namespace lastmile {

// The bytes begin with `magic`, which says what they are.
class PackedBytesWriter {
 public:
  explicit PackedBytesWriter(std::string_view magic) : bytes_(magic) {}
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  // Known texts are a number; 0 begins a new one. The text stays until the writer is gone.
  void text(std::string_view text) {
    const auto [known, is_new] = known_.try_emplace(text, known_.size() + 1);
    number(is_new ? 0 : known->second);
    if (!is_new) return;
    number(text.size());
    bytes_ += text;
  }
  void range(Range range) {
    number(range.begin);
    number(range.end);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
  std::unordered_map<std::string_view, std::uint64_t> known_;
};

// Bytes of another kind, torn or changed ones, are read as nothing: torn() says so.
class PackedBytesReader {
 public:
  PackedBytesReader(std::string_view bytes, std::string_view magic) : rest_(bytes) {
    torn_ = !bytes.starts_with(magic);
    rest_.remove_prefix(torn_ ? rest_.size() : magic.size());
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) break;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    torn_ = true;
    return 0;
  }
  std::string_view text() {
    const std::uint64_t index = number();
    if (index > known_.size()) torn_ = true;
    if (torn_) return {};
    if (index > 0) return known_[index - 1];
    const std::uint64_t size = number();
    if (torn_ || size > rest_.size()) {
      torn_ = true;
      return {};
    }
    known_.push_back(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return known_.back();
  }
  Range range() {
    const auto begin = static_cast<std::uint32_t>(number());
    return {begin, static_cast<std::uint32_t>(number())};
  }
  // How many of something follow: each takes a byte at least.
  std::uint64_t count() {
    const std::uint64_t count = number();
    if (count > rest_.size()) torn_ = true;
    return torn_ ? 0 : count;
  }
  void refuse() { torn_ = true; }
  bool torn() const { return torn_; }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
  std::vector<std::string_view> known_;
  bool torn_ = false;
};

}  // namespace lastmile
