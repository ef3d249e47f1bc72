// Messages are cut out of any bytes, in pieces of any size; what is wrong is said in its place and reading goes on.
#include "lsp/framing.h"

#include <doctest/doctest.h>

#include <vector>

using namespace lastmile::lsp;

namespace {

// "body" for each message, "! fault" for what was none, "…" at the end when a message was cut.
std::vector<std::string> frames(std::string_view bytes, std::size_t piece) {
  FrameReader reader;
  std::vector<std::string> found;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    reader.feed(bytes.substr(at, piece));
    while (auto frame = reader.next()) found.push_back(frame->fault.empty() ? frame->body : "! " + frame->fault);
  }
  if (reader.cut()) found.emplace_back("…");
  return found;
}

using Found = std::vector<std::string>;

constexpr const char* no_length = "! a message header states no Content-Length that can be read";

}  // namespace

TEST_CASE("frames") {
  const std::pair<std::string, Found> cases[] = {
      {"", {}},
      {framed("{}"), {"{}"}},
      {framed("1") + framed("22") + framed("333"), {"1", "22", "333"}},
      {"content-LENGTH:  2 \r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}", {"{}"}},
      {"Content-Length: 2\n\n{}", {"{}"}},
      {"\r\n\r\n" + framed("{}"), {"{}"}},
      {framed("one\r\n\r\ntwo"), {"one\r\n\r\ntwo"}},
      {"Content-Length: 5\r\n\r\n{}", {"…"}},
      {"Content-Le", {"…"}},
      {"Content-Type: x\r\n\r\n" + framed("after"), {no_length, "after"}},
      {"Content-Length: two\r\n\r\n" + framed("after"), {no_length, "after"}},
      {"Content-Length: -2\r\n\r\n" + framed("after"), {no_length, "after"}},
      {"Content-Length: 2\r\nContent-Length: 3\r\n\r\n" + framed("after"), {no_length, "after"}},
      {"Content-Length: 99999999999999999999\r\n\r\n" + framed("after"), {no_length, "after"}},
      {"{\"jsonrpc\": \"2.0\"}\n\n" + framed("after"), {no_length, "after"}},
      {"Content-Length: 0\r\n\r\n" + framed("after"), {"! a message is empty", "after"}},
      {std::string(5000, 'x') + "\r\n" + framed("after"), {"! a message header is longer than 4096 bytes", "after"}},
  };
  for (const auto& each : cases) {
    const auto& bytes = each.first;
    const auto& expected = each.second;
    CAPTURE(bytes);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::max<std::size_t>(bytes.size(), 1)}) {
      CHECK(frames(bytes, piece) == expected);
    }
  }
}

TEST_CASE("a message that is too large is passed over") {
  const std::string size = std::to_string(FrameReader::largest_body + 1);
  std::string bytes = "Content-Length: " + size + "\r\n\r\n" + std::string(FrameReader::largest_body + 1, 'x');
  CHECK(frames(bytes + framed("after"), 1 << 20) ==
        Found{"! a message of " + size + " bytes is larger than 67108864", "after"});
}
