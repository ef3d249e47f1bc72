// Whatever the pieces in which the stream comes, the same messages are cut out of it; what framed() writes is read
// back.
#include "lsp/framing.h"

#include <cstdint>
#include <vector>

#include "fuzz/targets.h"

namespace lastmile::fuzz {

namespace {

using lsp::Frame;
using lsp::FrameReader;

struct Stream {
  std::vector<std::string> frames;
  bool cut = false;

  friend bool operator==(const Stream&, const Stream&) = default;
};

void take_all(FrameReader& reader, Stream& stream) {
  while (const std::optional<Frame> frame = reader.next()) {
    promise(frame->fault.empty() || frame->body.empty(), "a fault has no body");
    promise(frame->body.size() <= FrameReader::largest_body, "no body is larger than the largest");
    stream.frames.push_back(frame->fault + "|" + frame->body);
  }
}

Stream read_in_pieces(std::string_view bytes, std::size_t piece) {
  FrameReader reader;
  Stream stream;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    reader.feed(bytes.substr(at, piece));
    take_all(reader, stream);
  }
  stream.cut = reader.cut();
  return stream;
}

}  // namespace

void play_framing(std::string_view bytes) {
  const Stream whole = read_in_pieces(bytes, bytes.size() + 1);
  for (const std::size_t piece : {1, 2, 3, 7, 64}) {
    promise(read_in_pieces(bytes, piece) == whole, "pieces make no difference");
  }
  if (bytes.empty()) return;  // no message is empty
  const Stream back = read_in_pieces(lsp::framed(bytes), bytes.size() + 64);
  promise(back.frames == std::vector<std::string>{"|" + std::string(bytes)} && !back.cut, "a message is read back");
}

}  // namespace lastmile::fuzz
