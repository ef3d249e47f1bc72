#include "cli/commands.h"

#include <fmt/format.h>

#include "built_in/built_in.h"
#include "cli/opened.h"
#include "cli/report.h"
#include "lsp/replay.h"
#include "lsp/serve.h"
#include "secrets/secret_example.h"

namespace lastmile {

namespace {

int explain_command(const Options& options) {
  const std::optional<Opened> opened = open_rules();
  if (!opened) return exit_usage;
  if (explain_rule(*opened->engine, options.argument, stdout)) return exit_clean;
  say_unknown_rule(*opened->engine, options.argument);
  return exit_usage;
}

int list_rules_command(const Options& options) {
  const std::optional<Opened> opened = open_rules();
  if (!opened) return exit_usage;
  if (options.format == Format::json) {
    list_rules_json(*opened->engine, stdout);
  } else {
    list_rules(*opened->engine, stdout);
  }
  return exit_clean;
}

int example_secret_command(const Options& options) {
  std::vector<Problem> problems;
  const Engine engine(built_in_data(), problems);
  for (const SecretFormat& format : engine.secret_tables().formats) {
    if (format.id != options.argument) continue;
    fmt::print("{}\n", secret_example(format, engine.secret_tables(), 1));
    return exit_clean;
  }
  std::vector<std::string> ids;
  for (const SecretFormat& format : engine.secret_tables().formats) ids.push_back(format.id);
  const std::string meant = nearest_word(options.argument, ids);
  fmt::print(stderr, "lastmile: there is no secret format `{}`{}\n", options.argument,
             meant.empty() ? "" : "; was `" + meant + "` meant?");
  return exit_usage;
}

int serve_command(const Options& options) {
  lsp::ServeOptions serving;
  serving.jobs = options.jobs;
  serving.standard_streams = options.port.empty();
  if (!options.port.empty()) serving.port = static_cast<std::uint16_t>(std::stoi(options.port));
  serving.tree_memory = options.tree_memory * 1024 * 1024;
  serving.log_file = options.log_file;
  serving.record_file = options.record_file;
  return lsp::serve(serving);
}

}  // namespace

int run_command(const Options& options) {
  switch (options.command) {
    case Command::check: return check_command(options);
    case Command::explain: return explain_command(options);
    case Command::list_rules: return list_rules_command(options);
    case Command::list_facts: return list_facts_command(options);
    case Command::why: return why_command(options);
    case Command::test_rules: return test_rules_command(options);
    case Command::explain_files: return explain_files_command(options);
    case Command::licenses: return licenses_command();
    case Command::write_docs: return write_docs_command(options);
    case Command::example_secret: return example_secret_command(options);
    case Command::serve: return serve_command(options);
    case Command::replay: return lsp::replay(options.argument, stdout);
  }
  return exit_usage;
}

}  // namespace lastmile
