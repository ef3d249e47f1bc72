// A cache gives back what was put into it, to every check that may have it, and nothing that is torn.
#include "built_in/built_in.h"
#include "project/match_cache.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "project/analysis.h"
#include "project/disk.h"
#include "support/mini_engine.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / "lastmile-match-cache-test";
  Folder() { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
  fs::path pack() const { return fs::directory_iterator(path)->path(); }
};

FileInput file(const std::string& path, const std::string& text) {
  return {path, std::make_shared<const Text>(text), 1'800'000'000};
}

const FileInput agent = file("a.js", "new https.Agent({ rejectUnauthorized: false });\n");

void put(const Folder& folder, const FileInput& input, std::string_view pack = "all") {
  MatchCache cache(folder.path, built_in_data(), pack);
  cache.add(MatchCache::key_of(input), whole_engine().match(input));
  cache.save();
}

std::shared_ptr<const FileMatches> look(const Folder& folder, const FileInput& input) {
  return MatchCache(folder.path, built_in_data(), "all").find(MatchCache::key_of(input));
}

}  // namespace

TEST_CASE("what was kept is found again, by path and content") {
  const Folder folder;
  CHECK(!look(folder, agent));
  put(folder, agent);
  REQUIRE(look(folder, agent));
  CHECK(look(folder, agent)->facts == whole_engine().match(agent).facts);
  CHECK(!look(folder, file("b.js", std::string(agent.text->bytes()))));
  CHECK(!look(folder, file("a.js", "another text")));
}

TEST_CASE("what other checks have put there is found, and what nobody asks for is dropped with the next save") {
  const Folder folder;
  const FileInput other = file("b.js", "app.listen(3000);\n");
  put(folder, agent, "1-of-2");
  put(folder, other, "2-of-2");
  CHECK(look(folder, agent));
  CHECK(look(folder, other));
  put(folder, agent);
  put(folder, other);
  MatchCache cache(folder.path, built_in_data(), "all");
  for (const auto& entry : fs::directory_iterator(folder.path)) {
    if (entry.path().filename().string().find("-of-2") != std::string::npos) fs::remove(entry.path());
  }
  CHECK(!look(folder, agent));
  CHECK(look(folder, other));
}

TEST_CASE("other rules make other packs") {
  const Folder folder;
  put(folder, agent);
  std::vector<DataFile> data = built_in_data();
  data.push_back({"rules/own/rule/rule.toml", "title = \"x\"", "", false});
  CHECK(!MatchCache(folder.path, data, "all").find(MatchCache::key_of(agent)));
}

TEST_CASE("a pack that is torn or changed loses what is wrong, and nothing else happens") {
  const Folder folder;
  put(folder, agent);
  const std::string whole = whole_text(folder.pack());
  for (const std::size_t size : {std::size_t{0}, std::size_t{10}, whole.size() / 2, whole.size() - 1}) {
    write_file(folder.pack(), whole.substr(0, size));
    CHECK(!look(folder, agent));
  }
  for (std::size_t at = 64; at < whole.size(); at += 7) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    write_file(folder.pack(), changed);
    CHECK(!look(folder, agent));
  }
}
