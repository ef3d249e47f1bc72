#include "syntax/tree_memory.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <utility>

namespace lastmile {

namespace {

// Enough for the tree of a file of two megabytes: the system only gives what of it is used. None where every piece is
// to be watched by itself.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t block_size = 0;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr std::size_t block_size = 0;
#else
constexpr std::size_t block_size = 64 * 1024 * 1024;
#endif
#else
constexpr std::size_t block_size = 64 * 1024 * 1024;
#endif

constexpr std::size_t usual_size = 8 * 1024 * 1024;  // enough for nearly all files: so much stays with the thread

constexpr std::size_t unit = alignof(std::max_align_t);  // each piece begins at one, behind its size

struct Block {
  std::unique_ptr<std::byte, decltype(&std::free)> bytes{nullptr, &std::free};
  std::size_t used = 0;
  bool taken = false;    // by a tree
  bool cutting = false;  // new pieces come from here
  bool full = false;     // some had to come from the heap

  bool holds(const void* piece) const {
    const std::less<const void*> before;
    return bytes && !before(piece, bytes.get()) && before(piece, bytes.get() + block_size);
  }
  static std::size_t& size_of(void* piece) {
    return *reinterpret_cast<std::size_t*>(static_cast<std::byte*>(piece) - unit);
  }
  bool is_last(void* piece) const { return static_cast<std::byte*>(piece) + size_of(piece) == bytes.get() + used; }

  // Null when there is no room.
  void* cut(std::size_t size) {
    size = (size + unit - 1) / unit * unit;
    if (size > block_size || used + unit + size > block_size) {
      full = true;
      return nullptr;
    }
    void* piece = bytes.get() + used + unit;
    used += unit + size;
    size_of(piece) = size;
    return piece;
  }

  void* resize(void* piece, std::size_t size) {
    if (size <= size_of(piece)) return piece;
    const std::size_t before = size_of(piece);
    if (is_last(piece)) used -= unit + before;  // it is cut anew at the same place
    void* larger = cutting ? cut(size) : nullptr;
    if (!larger) larger = std::malloc(size);
    if (larger && larger != piece) std::memcpy(larger, piece, before);
    return larger;
  }
};

thread_local Block block;

void* allocate(std::size_t size) {
  void* piece = block.cutting ? block.cut(size) : nullptr;
  return piece ? piece : std::malloc(size);
}

void* allocate_zeros(std::size_t count, std::size_t size) {
  void* piece = block.cutting ? block.cut(count * size) : nullptr;
  return piece ? std::memset(piece, 0, count * size) : std::calloc(count, size);
}

void* reallocate(void* piece, std::size_t size) {
  if (!piece) return allocate(size);
  return block.holds(piece) ? block.resize(piece, size) : std::realloc(piece, size);
}

void release(void* piece) {
  if (!block.holds(piece)) std::free(piece);
}

[[maybe_unused]] const bool installed = (ts_set_allocator(allocate, allocate_zeros, reallocate, release), true);

}  // namespace

TreeMemory::TreeMemory() : taken_(block_size > 0 && !block.taken) {
  if (!taken_) return;
  if (!block.bytes) block.bytes.reset(static_cast<std::byte*>(std::malloc(block_size)));
  taken_ = block.bytes != nullptr;
  block.taken = block.cutting = taken_;
}

TreeMemory::~TreeMemory() {
  if (taken_) empty();
}

bool TreeMemory::keep() {
  if (taken_) block.cutting = false;
  return std::exchange(taken_, false);
}

bool TreeMemory::has_more_on_heap() { return block.full; }

void TreeMemory::empty() {
  if (block.used > usual_size) block.bytes.reset();
  block.used = 0;
  block.taken = block.cutting = block.full = false;
}

}  // namespace lastmile
