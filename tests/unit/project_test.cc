#include "project/project.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "project/analysis.h"
#include "project/file_list.h"
#include "project/fix.h"
#include "support/mini_engine.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

// A folder that is gone when the test is over.
class Folder {
 public:
  explicit Folder(const Files& files)
      : path_(fs::temp_directory_path() / ("lastmile-test-" + std::to_string(++number))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
    write("lastmile.toml", "root = true\n");
    for (const auto& [name, text] : files) write(name, text);
  }
  ~Folder() { fs::remove_all(path_); }

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  const fs::path& path() const { return path_; }

 private:
  static inline int number = 0;
  fs::path path_;
};

Project open(const Folder& folder, const std::string& inside = "") {
  return open_project(inside.empty() ? folder.path() : folder.path() / inside, whole_engine().rules(), std::nullopt);
}

Analysis analyse_folder(const Folder& folder) {
  AnalysisOptions options;
  options.today = "2026-06-15";
  return analyse(whole_engine(), open(folder), options);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a walk honours ignore files, leaves out git and node_modules, and follows no link") {
  const Folder folder({{"a.js", ""},
                       {".gitignore", "*.log\nout/\n"},
                       {"x.log", ""},
                       {"out/b.js", ""},
                       {"sub/.gitignore", "!keep.log\n"},
                       {"sub/keep.log", ""},
                       {"node_modules/c.js", ""},
                       {".git/config", ""}});
  fs::create_directory_symlink(folder.path(), folder.path() / "loop");
  CHECK(walk_files(folder.path()).files ==
        Names{".gitignore", "a.js", "lastmile.toml", "sub/.gitignore", "sub/keep.log"});
}

TEST_CASE("a file that cannot be analysed is named with its reason, and the rest is checked") {
  const Folder folder({{"utf16.js", std::string("\xff\xfe"
                                                "a\0",
                                                4)},
                       {"nul.js", std::string("a\0b", 3)},
                       {"big.js", std::string(file_size_cap + 1, 'x')},
                       {"picture.png", std::string("\x89PNG\0", 5)},
                       {"good.js", "f();\n"}});
  const Analysis analysis = analyse_folder(folder);
  CHECK_FALSE(analysis.complete());
  std::map<std::string, std::string> why;
  for (const SkippedFile& file : analysis.skipped) why[file.path] = file.why + (file.problem ? "!" : "");
  CHECK(why["utf16.js"] == "it is in UTF-16; save it as UTF-8!");
  CHECK(why["nul.js"] == "binary!");
  CHECK(why["big.js"] == "it is larger than 2 MiB!");
  CHECK(why["picture.png"] == "binary");
  CHECK(analysis.file_count == 2);
}

TEST_CASE("a checked folder gets context from the files above it, and reports only its own") {
  const Folder folder(
      {{"package.json", "{}"}, {".github/workflows/ci.yml", "on: push\n"}, {"api/a.js", ""}, {"web/b.js", ""}});
  const Project project = open(folder, "api");
  CHECK(project.files == Names{".github/workflows/ci.yml", "api/a.js", "lastmile.toml", "package.json"});
  CHECK(project.is_reported("api/a.js"));
  CHECK_FALSE(project.is_reported("package.json"));
  CHECK_FALSE(project.is_reported("apilike.js"));
}

TEST_CASE("the nearest lastmile.toml wins, key by key") {
  std::vector<Problem> problems;
  const Configs configs(
      {read_config("[rules]\n\"tls/*\" = \"off\"\n\"cicd/x\" = \"error\"\n", "", "lastmile.toml", problems),
       read_config("[rules]\n\"tls/cookie\" = \"info\"\n[ignore]\npaths = [\"old/**\"]\n", "api", "api/lastmile.toml",
                   problems)});
  CHECK(problems.empty());
  CHECK(configs.severity("tls/cookie", "web/a.js", Severity::warning) == Severity::off);
  CHECK(configs.severity("tls/cookie", "api/a.js", Severity::warning) == Severity::info);
  CHECK(configs.severity("tls/other", "api/a.js", Severity::warning) == Severity::off);
  CHECK(configs.severity("cicd/x", "api/a.js", Severity::warning) == Severity::error);
  CHECK(configs.severity("cicd/y", "api/a.js", Severity::warning) == Severity::warning);
  CHECK(configs.ignores("api/old/a.js"));
  CHECK_FALSE(configs.ignores("old/a.js"));
}

TEST_CASE("a mistake in lastmile.toml is told with its place") {
  const struct {
    const char* text;
    const char* told;
  } rows[] = {
      {"[rules]\n\"tls/x\" = \"loud\"\n",
       "lastmile.toml:2:11: \"tls/x\" must be \"off\", \"info\", \"warning\" or \"error\""},
      {"[rules]\nport = \"off\"\n", "\"port\" is no rule"},
      {"[ignored]\npaths = []\n", "unknown key `ignored`; was `ignore` meant?"},
      {"[[allow]]\nrule = \"tls/x\"\n", "[[allow]] needs a `reason`"},
      {"root = \"yes\"\n", "`root` must be true or false"},
      {"= 1", "not valid TOML"},
  };
  for (const auto& row : rows) {
    std::vector<Problem> problems;
    read_config(row.text, "", "lastmile.toml", problems);
    REQUIRE_MESSAGE(!problems.empty(), row.text);
    CHECK_MESSAGE(to_string(problems[0]).find(row.told) != std::string::npos, to_string(problems[0]));
  }
}

TEST_CASE("an inner project is left to itself") {
  const Folder folder({{"a.js", ""}, {"inner/lastmile.toml", "root = true\n"}, {"inner/b.js", ""}});
  CHECK(open(folder).files == Names{"a.js", "lastmile.toml"});
  CHECK(open(folder, "inner").files == Names{"b.js", "lastmile.toml"});
}
