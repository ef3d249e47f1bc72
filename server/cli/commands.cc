#include "cli/commands.h"

#include <fmt/format.h>

#include "cli/report.h"
#include "engine/toml.h"
#include "secrets/secret_example.h"

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

int example_secret_command(const Options& options) {
  std::vector<Problem> problems;
  const Engine engine(built_in_data(), problems);
  for (const SecretFormat& format : engine.secret_tables().formats) {
    if (format.id != options.argument) continue;
    fmt::print("{}\n", secret_example(format, engine.secret_tables(), 1));
    return 0;
  }
  fmt::print(stderr, "lastmile: there is no secret format `{}`\n", options.argument);
  return 2;
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
    case Command::write_docs: return write_docs_command(options);
    case Command::example_secret: return example_secret_command(options);
  }
  return 2;
}

}  // namespace lastmile
