#include <fmt/format.h>

#include <filesystem>

#include "cli/commands.h"
#include "cli/opened.h"
#include "project/rule_tests.h"

namespace lastmile {

int test_rules_command(const Options& options) {
  const std::filesystem::path folder = options.argument;
  std::error_code error;
  if (!std::filesystem::is_directory(folder / "rules", error)) {
    fmt::print(
        stderr,
        "lastmile: there is no folder `{}`; --test-rules wants a folder laid out like .lastmile, with rules/ in it\n",
        (folder / "rules").generic_string());
    return exit_usage;
  }
  std::vector<Problem> problems;
  const std::string only = options.only.empty() ? "" : options.only[0];
  const RuleTestResult result = test_rules(folder, only, options.update, problems);
  for (const Problem& problem : problems) fmt::print(stderr, "{}\n", to_string(problem));
  if (!problems.empty()) return exit_usage;
  for (const std::string& failure : result.failures) fmt::print("{}\n", failure);
  const auto plural = [](std::size_t count, std::string_view word) {
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
  };
  fmt::print("{}, {}\n", plural(result.examples, "example"), plural(result.failures.size(), "failure"));
  return result.failures.empty() && result.examples > 0 ? exit_clean : exit_findings;
}

}  // namespace lastmile
