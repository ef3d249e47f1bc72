// Cuts a stream of bytes into messages by their `Content-Length` headers (LSP 3.17, base protocol).
//
// Pure: it is fed bytes in pieces of any size and never waits. What is wrong with the stream comes out as a fault in
// its place, and reading goes on at the next header.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace lastmile::lsp {

struct Frame {
  std::string body;
  std::string fault;  // why there is no body; empty when there is one
};

class FrameReader {
 public:
  static constexpr std::size_t largest_header = 4096;            // bytes
  static constexpr std::size_t largest_body = 64 * 1024 * 1024;  // bytes; more is skipped and said

  void feed(std::string_view bytes);
  std::optional<Frame> next();
  // At the end of the stream: whether a message was cut.
  bool cut() const { return !header_.empty() || wanted_ > 0 || skipped_ > 0; }

 private:
  std::string_view take_header(std::string_view bytes);
  std::string_view take_body(std::string_view bytes);
  void end_header();
  void fault(std::string message);

  std::string header_;       // of the message that is coming
  std::string body_;         // what has come of its body
  std::size_t wanted_ = 0;   // bytes of the body that are still to come; 0 while the header is read
  std::size_t skipped_ = 0;  // bytes of a body that is too large, still to be passed over
  bool lost_ = false;        // after a broken header: everything up to the next one is passed over
  std::deque<Frame> ready_;
};

// The message with its header.
std::string framed(std::string_view body);

}  // namespace lastmile::lsp
