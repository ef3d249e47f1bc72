// The immutable bytes of one file with a table of its lines.
//
// A Text is shared by pointer between threads and never changes; an edit makes a new Text. Bytes are UTF-8 as far as
// anybody knows: invalid sequences are kept as they are, so every offset stays true to the file on disk.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/range.h"

namespace lastmile {

// Both are zero based. The column counts bytes from the start of the line.
struct LineColumn {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

class Text {
 public:
  explicit Text(std::string bytes);

  std::string_view bytes() const { return bytes_; }
  std::string_view slice(Range range) const;

  std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }
  // The line without its line end; empty for a line that does not exist.
  std::string_view line(std::uint32_t number) const;
  // The same stretch as a range, without the line end.
  Range line_range(std::uint32_t number) const;
  LineColumn position(std::uint32_t offset) const;

 private:
  std::string bytes_;
  std::vector<std::uint32_t> line_starts_;  // "\n", "\r\n" and a lone "\r" end a line, as in LSP
};

using TextPtr = std::shared_ptr<const Text>;

}  // namespace lastmile
