#include <fmt/format.h>

#include "cli/commands.h"
#include "project/rule_tests.h"

namespace lastmile {

int test_rules_command(const Options& options) {
  std::vector<Problem> problems;
  const std::string only = options.only.empty() ? "" : options.only[0];
  const RuleTestResult result = test_rules(options.argument, only, options.update, problems);
  for (const Problem& problem : problems) fmt::print(stderr, "{}\n", to_string(problem));
  for (const std::string& failure : result.failures) fmt::print("{}\n", failure);
  fmt::print("{} examples, {} failures\n", result.examples, result.failures.size());
  if (!problems.empty()) return 2;
  return result.failures.empty() && result.examples > 0 ? 0 : 1;
}

}  // namespace lastmile
