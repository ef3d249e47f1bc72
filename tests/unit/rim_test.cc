// Where the protocol's way to speak about files and places meets ours.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "lsp/positions.h"
#include "lsp/uri.h"
#include "lsp/view.h"

using namespace lastmile;
using namespace lastmile::lsp;

TEST_CASE("file URIs and paths") {
  const std::pair<const char*, const char*> both_ways[] = {
      {"file:///home/ann/app/server.js", "/home/ann/app/server.js"},
      {"file:///home/ann/my%20app/a%23b%3F.js", "/home/ann/my app/a#b?.js"},
      {"file:///srv/%C3%A9t%C3%A9/%F0%9F%98%80.ts", "/srv/été/😀.ts"},
      {"file:///app/[id]/(group)/@slot/page.tsx", "/app/[id]/(group)/@slot/page.tsx"},
      {"file:///c%3A/Users/ann/a.js", "c:/Users/ann/a.js"},
      {"file://server/share/a.js", "//server/share/a.js"},
      {"file:///", "/"},
      {"file:////c", "//c"},
      {"file:////localhost/a.js", "//localhost/a.js"},
  };
  for (const auto& each : both_ways) {
    const auto& uri = each.first;
    const auto& path = each.second;
    CAPTURE(uri);
    CHECK(path_of_uri(uri).value_or("none") == path);
    const auto again = path_of_uri(uri_of_path(path));
    CHECK(again.value_or("none") == path);
  }
  CHECK(uri_of_path("/home/ann/my app/a#b?.js") == "file:///home/ann/my%20app/a%23b%3F.js");
  CHECK(path_of_uri("file:///C:/a.js") == "C:/a.js");
  CHECK(path_of_uri("file://localhost/a.js") == "/a.js");
  CHECK(path_of_uri("file:///100%/%zz%4") == "/100%/%zz%4");
  for (const char* other :
       {"untitled:Untitled-1", "git:/a.js", "http://a/b", "file:", "file://host", "", "a.js", "file:///a%00.js"}) {
    CAPTURE(other);
    CHECK(!path_of_uri(other));
  }
}

TEST_CASE("positions count units of the encoding, and what is beyond is brought back") {
  const Text text("aé😀b\n\xff\xfe!\r\nlast");
  struct Case {
    std::uint32_t offset;  // bytes
    std::uint32_t line, utf8, utf16, utf32;
  };
  const Case cases[] = {
      {0, 0, 0, 0, 0}, {1, 0, 1, 1, 1},  {3, 0, 3, 2, 2},  {7, 0, 7, 4, 3},  {8, 0, 8, 5, 4},
      {9, 1, 0, 0, 0}, {10, 1, 1, 1, 1}, {12, 1, 3, 3, 3}, {14, 2, 0, 0, 0}, {18, 2, 4, 4, 4},
  };
  for (const Case& each : cases) {
    CAPTURE(each.offset);
    const std::pair<Encoding, std::uint32_t> encodings[] = {
        {Encoding::utf8, each.utf8}, {Encoding::utf16, each.utf16}, {Encoding::utf32, each.utf32}};
    for (const auto& [encoding, character] : encodings) {
      CHECK(position_at(text, each.offset, encoding) == Position{each.line, character});
      std::uint32_t offset = 0;
      CHECK(offset_at(text, {each.line, character}, encoding, offset));
      CHECK(offset == each.offset);
    }
  }
  std::uint32_t offset = 0;
  CHECK(offset_at(text, {0, 99}, Encoding::utf16, offset));
  CHECK(offset == 8);
  CHECK(offset_at(text, {1, 99}, Encoding::utf16, offset));
  CHECK(offset == 12);
  CHECK(offset_at(text, {0, 3}, Encoding::utf16, offset));  // between the halves of a surrogate pair
  CHECK(offset == 3);
  CHECK(!offset_at(text, {3, 5}, Encoding::utf16, offset));
  CHECK(offset == 18);
  CHECK(length_in("aé😀", Encoding::utf8) == 7);
  CHECK(length_in("aé😀", Encoding::utf16) == 4);
  CHECK(length_in("aé😀", Encoding::utf32) == 3);
}

TEST_CASE("findings that are marked at one place with one message are told once") {
  const auto marked = [](std::uint32_t line, std::uint32_t end, const char* message) {
    ShownFinding shown;
    shown.finding.range = {10, end};
    shown.diagnostic.range = {{line, 0}, {line, 8}};  // its first line
    shown.diagnostic.message = message;
    return shown;
  };
  View view;
  view.findings = {marked(1, 20, "open"), marked(1, 40, "open"), marked(1, 40, "slow"), marked(2, 20, "open")};
  std::vector<std::string> told;
  for (const Diagnostic& diagnostic : diagnostics_of(view)) {
    told.push_back(std::to_string(diagnostic.range.start.line) + " " + diagnostic.message);
  }
  CHECK(told == std::vector<std::string>{"1 open", "1 slow", "2 open"});
}
