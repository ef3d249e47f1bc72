// What a file was found to hold can be written down and read back; what is torn or foreign is refused.
#include "engine/pack.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/typist.h"

using namespace lastmile;

namespace {

bool same(const FileMatches& a, const FileMatches& b) {
  return a.path == b.path && a.language == b.language && a.scope == b.scope && a.facts == b.facts &&
         a.suppressions == b.suppressions && a.notes == b.notes;
}

}  // namespace

TEST_CASE("the matches of every file of the sample apps come back as they were") {
  for (const auto& each : texts_below("tests/projects", "")) {
    const std::string &path = each.first, &text = each.second;
    CAPTURE(path);
    const FileMatches matches = whole_engine().match({path, std::make_shared<const Text>(text)});
    const auto back = unpack(pack(matches));
    REQUIRE(back);
    CHECK(same(*back, matches));
  }
}

TEST_CASE("what is torn, longer or changed is refused or is still something that could have been written") {
  const std::string text = "// lastmile-ignore-next-line tls/insecure-cookie -- behind the VPN\nhttps.Agent({ a: 1 });\n";
  const std::string bytes = pack(whole_engine().match({"a.js", std::make_shared<const Text>(text)}));
  REQUIRE(unpack(bytes));
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK(!unpack(bytes.substr(0, size)));
  CHECK(!unpack(bytes + "x"));
  CHECK(!unpack("LMF0" + bytes.substr(4)));
  for (std::size_t at = 4; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0xff);
    if (const auto matches = unpack(changed)) CHECK(unpack(pack(*matches)));
  }
}
