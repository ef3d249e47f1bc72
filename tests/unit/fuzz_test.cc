// What fuzzing once found stays mended: tests/fuzz/crashes/TARGET/* are played by their target.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "fuzz/targets.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("each target plays an ordinary input") {
  const std::map<std::string_view, std::string> inputs = {
      {"framing", "Content-Length: 2\r\n\r\n{}Content-Length: x\r\n\r\nContent-Length: 2\r\n\r\n[]"},
      {"session",
       "{\"id\": 1, \"method\": \"initialize\", \"params\": {\"rootUri\": \"${root}\", \"capabilities\": {}}}\n"
       "{\"method\": \"initialized\", \"params\": {}}\n"
       "{\"id\": 2, \"method\": \"lastmile/readiness\"}\n"
       " {\"method\": \"$/cancelRequest\", \"params\": {\"id\": 2}}\n{\n"},
      {"languages", "app.js\nfetch(\"http://shop.example\"); // é\n"},
      {"config-tree", "compose.yml\nservices: { web: { ports: [80, 443] } }\n"},
      {"configuration", "[rules]\n\"tls/*\" = \"of\"\n"},
      {"rules",
       "=== rules/x/r/rule.toml\ntitle = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n"
       "=== rules/x/r/javascript.scm\n((call_expression) @primary)\n=== a.js\nf();\n"},
      {"parsers", "sql\ncreate table a (b int); -- c\n"},
      {"fixes", "=== a.js\nnew https.Agent({ rejectUnauthorized: false });\n"},
  };
  for (const fuzz::Target& target : fuzz::targets()) CHECK_NOTHROW(target.play(inputs.at(target.name)));
}

TEST_CASE("inputs that once broke a promise break none any more") {
  const fs::path crashes = fs::path(LASTMILE_SOURCE_DIR) / "tests/fuzz/crashes";
  std::size_t played = 0;
  for (const fuzz::Target& target : fuzz::targets()) {
    if (!fs::exists(crashes / target.name)) continue;
    for (const auto& entry : fs::directory_iterator(crashes / target.name)) {
      CAPTURE(entry.path().string());
      CHECK_NOTHROW(target.play(bytes_of(entry.path())));
      ++played;
    }
  }
  CHECK(played > 0);
}
