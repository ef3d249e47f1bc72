// Every session in tests/sessions, played against the server.
//
// LASTMILE_SESSION_THREADS=3 plays them with work running beside each other; LASTMILE_SAID=FILE keeps every message of
// every session, one a line, for the check against the protocol's definitions (tests/protocol).
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/session_player.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void keep(const std::string& session, const std::vector<std::string>& said) {
  const char* file = std::getenv("LASTMILE_SAID");
  if (!file) return;
  std::ofstream out(file, std::ios::app);
  out << R"({"session": ")" << session << "\"}\n";
  for (const std::string& message : said) out << message << "\n";
}

}  // namespace

TEST_CASE("sessions") {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(LASTMILE_SOURCE_DIR) / "tests/sessions")) {
    if (entry.path().extension() == ".session") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  const char* threads = std::getenv("LASTMILE_SESSION_THREADS");
  for (const fs::path& file : files) {
    const PlayedSession played = play_session(read_session(text_of(file)), threads ? std::stoul(threads) : 1);
    keep(file.filename().string(), played.said);
    for (const std::string& failure : played.failures) {
      FAIL_CHECK(file.filename().string() << ":" << failure);
    }
    CHECK(!played.sent.empty());
  }
}

}  // namespace lastmile
