#include "cli/commands.h"

#include <fmt/format.h>

#include "cli/report.h"
#include "engine/toml.h"

namespace lastmile {

namespace {

int explain_command(const Options& options) {
  std::vector<Problem> problems;
  const Engine engine(built_in_data(), problems);
  if (explain_rule(engine, options.argument, stdout)) return 0;
  std::vector<std::string> ids;
  for (const Rule& rule : engine.rules().rules) ids.push_back(rule.id);
  const std::string meant = nearest_word(options.argument, ids);
  fmt::print(stderr, "lastmile: there is no rule `{}`{}\n", options.argument,
             meant.empty() ? "; --list-rules names them all" : "; was `" + meant + "` meant?");
  return 2;
}

int list_rules_command(const Options& options) {
  std::vector<Problem> problems;
  list_rules(Engine(built_in_data(), problems), options.format, stdout);
  return 0;
}

}  // namespace

int run_command(const Options& options) {
  switch (options.command) {
    case Command::check: return check_command(options);
    case Command::explain: return explain_command(options);
    case Command::list_rules: return list_rules_command(options);
    case Command::list_facts: return list_facts_command(options);
    case Command::test_rules: return test_rules_command(options);
    case Command::explain_files: return explain_files_command(options);
    case Command::licenses: return licenses_command();
  }
  return 2;
}

}  // namespace lastmile
