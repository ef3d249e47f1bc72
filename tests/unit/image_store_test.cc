// The compiled patterns of own rules are kept between runs, and whatever happens to the files that hold them, what is
// found stays the same.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <functional>

#include "engine/match.h"
#include "project/disk.h"
#include "project/own_rules.h"
#include "support/mini_engine.h"
#include "syntax/pattern_search.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

constexpr const char* rule = "title = \"T\"\nmessage = \"m\"\nchecklist = \"tls\"\n";
constexpr const char* pattern = "((call_expression function: (identifier) @f) @primary (#eq? @f \"f\"))\n";
constexpr const char* source = "f(1); g(2); f([f()]);\n";

struct Folder {
  Folder() : path(fs::temp_directory_path() / "lastmile-image-store") { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
  std::vector<fs::path> files() const {
    if (!fs::exists(path)) return {};
    return {fs::directory_iterator(path), fs::directory_iterator()};
  }
  const fs::path path;
};

struct Run {
  bool from_image = false;
  std::vector<Fact> facts;
};

Run run(const RuleSet& rules, const fs::path& folder) {
  const Patterns patterns(rules, {}, image_store(folder));
  const LanguagePatterns& own = patterns.of(*language_named("javascript")).at(0);
  std::vector<Problem> problems;
  const SecretScanner secrets(secret_tables({}, problems));
  const LineSearch lines(rules);
  const Matcher matcher{rules, patterns, secrets, lines};
  return {own.query.from_image(), match(matcher, {"a.js", std::make_shared<const Text>(source)}).facts};
}

RuleSet own_rules() {
  std::vector<Problem> problems;
  return load_rules({{"rules/x/r/rule.toml", rule, ""}, {"rules/x/r/javascript.scm", pattern, ""}}, problems);
}

using Damage = std::function<std::string(std::string bytes, std::size_t at)>;

}  // namespace

TEST_CASE("patterns are compiled once and read back by the next run") {
  const Folder folder;
  const RuleSet rules = own_rules();
  const Run first = run(rules, folder.path), second = run(rules, folder.path);
  CHECK(!first.from_image);
  CHECK(second.from_image);
  CHECK(!first.facts.empty());
  CHECK(first.facts == second.facts);
  CHECK(folder.files().size() == 1);
  CHECK(!run(rules, "").from_image);
}

TEST_CASE("a file that is torn or tampered with is not believed, and written anew") {
  const Folder folder;
  const RuleSet rules = own_rules();
  const std::vector<Fact> facts = run(rules, folder.path).facts;
  const fs::path file = folder.files().at(0);
  const std::string good = whole_text(file);
  const Damage damages[] = {
      [](std::string bytes, std::size_t at) { return bytes.substr(0, at); },
      [](std::string bytes, std::size_t at) { return bytes[at] = static_cast<char>(bytes[at] ^ 1), bytes; },
      [](std::string bytes, std::size_t at) { return bytes.replace(at, 16, std::string(16, '\0')); },
      [](std::string bytes, std::size_t at) { return bytes.insert(at, "x"); },
  };
  std::size_t believed = 0, lost = 0, left = 0;
  for (const Damage& damage : damages) {
    for (std::size_t at = 0; at < good.size(); ++at) {
      const std::string bad = damage(good, at);
      if (bad == good) continue;
      write_file(file, bad);
      const Run after = run(rules, folder.path);
      believed += after.from_image;
      lost += after.facts != facts;
      left += whole_text(file) != good;
    }
  }
  CHECK(believed == 0);
  CHECK(lost == 0);
  CHECK(left == 0);
}

TEST_CASE("a folder that cannot be written, and a file of another set of patterns, are no mistake") {
  const Folder folder;
  const RuleSet rules = own_rules();
  const std::vector<Fact> facts = run(rules, folder.path).facts;
  const fs::path file = folder.files().at(0);
  CHECK(run(rules, file / "below-a-file").facts == facts);
  std::vector<Problem> problems;
  const RuleSet others = load_rules(
      {{"rules/x/r/rule.toml", rule, ""}, {"rules/x/r/javascript.scm", "((number) @primary)\n", ""}}, problems);
  run(others, folder.path);
  REQUIRE(folder.files().size() == 2);
  const auto other = folder.files()[folder.files()[0] == file ? 1 : 0];
  fs::copy_file(other, file, fs::copy_options::overwrite_existing);
  const Run after = run(rules, folder.path);
  CHECK(!after.from_image);
  CHECK(after.facts == facts);
}

// As somebody would write it who knows how to make the digest right.
TEST_CASE("an image that was forged is refused, or does no harm") {
  const Language& javascript = *language_named("javascript");
  const std::vector<PatternSource> sources = {
      {"a.scm",
       "((call_expression function: (identifier) @f arguments: (arguments [(string) (number)]* @a)) (#eq? @f \"f\"))"},
      {"b.scm", "(array (_)? @first . (number)+ @rest) (object !key) @object (_ name: (identifier) @name)"}};
  std::vector<QueryError> errors;
  const std::string good = Query::compile(javascript, sources, nullptr, errors).image();
  const auto tree =
      Tree::parse(std::make_shared<const Text>("f(1, 'a'); let a = [1, 2, {}, [3]]; class A {}\n"), javascript);
  std::size_t refused = 0, taken = 0;
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (const int mask : {0x01, 0xff}) {
      std::string forged = good;
      forged[at] = static_cast<char>(forged[at] ^ mask);
      const Query query = Query::compile(javascript, sources, nullptr, errors, {forged});
      query.run(*tree);
      const FlatTree flat(*tree);
      query.run(flat, std::vector<Lead>(query.patterns().size()));
      ++(query.from_image() ? taken : refused);
    }
  }
  CHECK(refused > good.size() / 2);
  CHECK(taken > 0);
}

TEST_CASE("the folder is where programs of this system keep such files") {
#ifdef __linux__
  const char* before = std::getenv("XDG_CACHE_HOME");
  const std::string kept = before ? before : "";
  setenv("XDG_CACHE_HOME", "/caches", 1);
  CHECK(user_cache_folder() == "/caches/lastmile");
  setenv("XDG_CACHE_HOME", "not/absolute", 1);
  setenv("HOME", "/home/ada", 0);
  CHECK(user_cache_folder() == fs::path(std::getenv("HOME")) / ".cache/lastmile");
  before ? setenv("XDG_CACHE_HOME", kept.c_str(), 1) : unsetenv("XDG_CACHE_HOME");
#endif
}
