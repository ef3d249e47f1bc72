#include "cli/options.h"

#include <CLI/CLI.hpp>

#include "version.h"

namespace lastmile {

namespace {

constexpr const char* about =
    "Takes an app over the last mile to production: finds what will fail, leak or stay unseen, and fixes it.";
constexpr const char* exits =
    "Exit code: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 something was not analysed.";

struct Flags {
  bool check = false, list_rules = false, licenses = false, explain_files = false, list_facts = false;
  std::string explain, test_rules, write_docs, example_secret, fix, format = "text", fail_on = "error";
};

void add_flags(CLI::App& app, Flags& flags, Options& options) {
  app.add_flag("--check", flags.check, "Check files and folders (the default)");
  app.add_option("PATH", options.paths, "Files and folders to check; the current folder when none is given");
  app.add_option("--fix", flags.fix, "Apply the safe fixes; --fix=review adds those you should read, --fix=scaffold "
                                     "those that create files, --fix=all everything")
      ->expected(0, 1)
      ->default_str("auto")
      ->check(CLI::IsMember({"auto", "review", "scaffold", "all"}));
  app.add_option("--rule", options.only, "Only this rule (may be repeated)");
  app.add_option("--format", flags.format, "How to print findings")->check(CLI::IsMember({"text", "json", "sarif"}));
  app.add_option("--fail-on", flags.fail_on, "Lowest severity that makes the exit code 1")
      ->check(CLI::IsMember({"error", "warning", "info"}));
  app.add_option("--config", options.config, "Use this lastmile.toml instead of the nearest ones");
  app.add_option("--jobs", options.jobs, "Threads to use; all cores when not given");
  app.add_option("--stdin-filename", options.stdin_filename, "Check standard input as if it were this file");
  app.add_option("--explain", flags.explain, "Print the page of a rule");
  app.add_flag("--list-rules", flags.list_rules, "List all rules");
  app.add_flag("--list-facts", flags.list_facts, "List what was understood of the paths: every fact, with its place");
  app.add_option("--test-rules", flags.test_rules, "Run the examples of the rules in this folder");
  app.add_option("--write-docs", flags.write_docs, "Write the pages of all rules below this folder");
  app.add_option("--example-secret", flags.example_secret, "Print a made-up value of this secret format, for tests");
  app.add_flag("--update", options.update, "With --test-rules: write what was found into the examples");
  app.add_flag("--explain-files", flags.explain_files, "Say which files are read, and why the others are not");
  app.add_flag("--licenses", flags.licenses, "Print the licences of everything linked in");
  app.set_version_flag("--version", std::string("lastmile ") + version);
}

// `--fix` takes its value only with `=`, so that `--fix PATH` means the path.
std::vector<std::string> arguments(int count, const char* const* words) {
  std::vector<std::string> all;
  for (int i = count - 1; i > 0; --i) all.emplace_back(std::string_view(words[i]) == "--fix" ? "--fix=auto" : words[i]);
  return all;
}

void choose_command(const Flags& flags, Options& options) {
  if (!flags.explain.empty()) {
    options.command = Command::explain;
    options.argument = flags.explain;
  } else if (!flags.test_rules.empty()) {
    options.command = Command::test_rules;
    options.argument = flags.test_rules;
  } else if (!flags.write_docs.empty()) {
    options.command = Command::write_docs;
    options.argument = flags.write_docs;
  } else if (!flags.example_secret.empty()) {
    options.command = Command::example_secret;
    options.argument = flags.example_secret;
  } else if (flags.list_rules) {
    options.command = Command::list_rules;
  } else if (flags.list_facts) {
    options.command = Command::list_facts;
  } else if (flags.explain_files) {
    options.command = Command::explain_files;
  } else if (flags.licenses) {
    options.command = Command::licenses;
  }
  options.format = flags.format == "json" ? Format::json : flags.format == "sarif" ? Format::sarif : Format::text;
  read_severity(flags.fail_on, options.fail_on);
  options.fix_automatic = !flags.fix.empty();
  options.fix_review = flags.fix == "review" || flags.fix == "all";
  options.fix_scaffold = flags.fix == "scaffold" || flags.fix == "all";
  if (options.paths.empty()) options.paths = {"."};
}

}  // namespace

Parsed parse_options(int count, const char* const* words) {
  Options options;
  Flags flags;
  CLI::App app(about, "lastmile");
  app.footer(exits);
  add_flags(app, flags, options);
  try {
    app.parse(arguments(count, words));
  } catch (const CLI::ParseError& error) {
    std::ostringstream out, err;
    const bool asked = app.exit(error, out, err) == 0;
    return {std::nullopt, asked ? out.str() : err.str(), asked ? 0 : 2};
  }
  choose_command(flags, options);
  return {options, "", 0};
}

}  // namespace lastmile
