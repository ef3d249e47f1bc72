// A rule folder is all it takes: the same files are built in, tested, listed and used from a project's .lastmile/.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "built_in/built_in.h"
#include "project/analysis.h"
#include "project/rule_tests.h"
#include "support/mini_engine.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

const Files folder = {
    {"rules/house/no-alert/rule.toml",
     "title = \"Alerts\"\nmessage = \"Users are stopped by `${name}`\"\nseverity = \"error\"\nchecklist = "
     "\"monitoring\"\n"
     "[[fix]]\ntitle = \"Log it\"\nclass = \"auto\"\n[[fix.edit]]\nreplace = \"@name\"\nwith = \"console.log\"\n"},
    {"rules/house/no-alert/README.md", "# Why it matters\n\nNobody likes them.\n"},
    {"rules/house/no-alert/javascript.scm",
     "((call_expression function: (identifier) @name) @primary (#eq? @name \"alert\"))\n"},
    {"rules/house/no-alert/examples/page.js", "alert(\"hi\");\n// <- house/no-alert\nconsole.log(\"hi\");\n"},
    {"rules/house/no-alert/examples/page.js.fixed", "console.log(\"hi\");\nconsole.log(\"hi\");\n"},
    {"rules/house/no-alert/examples/not-a-method.js", "dialog.alert(\"hi\");\n"},
};

fs::path written(const std::string& name, const Files& files, const std::string& prefix) {
  const fs::path root = fs::temp_directory_path() / name;
  fs::remove_all(root);
  for (const auto& [path, text] : files) {
    fs::create_directories((root / prefix / path).parent_path());
    std::ofstream(root / prefix / path, std::ios::binary) << text;
  }
  return root;
}

}  // namespace

TEST_CASE("a new folder is tested by the program as it is") {
  const fs::path root = written("lastmile-new-rule", folder, "");
  std::vector<Problem> problems;
  const RuleTestResult result = test_rules(root, "house/", false, problems);
  CHECK(problems.empty());
  CHECK(result.examples == 2);
  for (const std::string& failure : result.failures) MESSAGE(failure);
  CHECK(result.failures.empty());
  fs::remove_all(root);
}

TEST_CASE("an example that does not hold, and a fix without a twin, are failures") {
  Files broken = folder;
  broken["rules/house/no-alert/examples/not-a-method.js"] = "alert();\n";
  broken.erase("rules/house/no-alert/examples/page.js.fixed");
  const fs::path root = written("lastmile-broken-rule", broken, "");
  std::vector<Problem> problems;
  const RuleTestResult result = test_rules(root, "house/", false, problems);
  REQUIRE(result.failures.size() == 2);
  CHECK(result.failures[0] == "house/no-alert: not-a-method.js: unexpected finding at not-a-method.js:1:1-7 error");
  CHECK(result.failures[1] == "house/no-alert: fixes: no twin shows the fix \"Log it\"");
  fs::remove_all(root);
}

TEST_CASE("the same folder under .lastmile/ works in a project") {
  const fs::path root = written("lastmile-own-rule", folder, ".lastmile");
  std::ofstream(root / "lastmile.toml") << "root = true\n";
  std::ofstream(root / "app.js") << "alert(1);\n";
  std::vector<Problem> problems;
  std::vector<DataFile> data = built_in_data();
  const Project project = open_project(root, whole_engine().rules(), std::nullopt);
  for (const DataFile& file : user_data(project)) data.push_back(file);
  const Engine engine(data, problems);
  CHECK(problems.empty());
  REQUIRE(engine.rules().find("house/no-alert"));
  AnalysisOptions options;
  const Analysis analysis = analyse(engine, project, options);
  REQUIRE(analysis.report.findings.size() == 1);
  CHECK(analysis.report.findings[0].file == "app.js");
  CHECK(analysis.report.findings[0].message == "Users are stopped by `alert`");
  fs::remove_all(root);
}
