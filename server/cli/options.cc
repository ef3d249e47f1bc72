#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <tuple>

#include "version.h"

namespace lastmile {

namespace {

constexpr const char* about =
    "Takes an app over the last mile to production: finds what will fail, leak or stay unseen, and fixes it.";
constexpr const char* exits =
    "Exit code: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or configuration, 3 something was not "
    "analysed.";
constexpr std::size_t help_column = 30;

constexpr const char* command_group = "Commands";

struct Flags {
  bool stdio = false, check = false, list_rules = false, licenses = false, explain_files = false, list_facts = false;
  std::string replay, explain, why, test_rules, write_docs, example_secret, fix, shard, format = "text",
                                                                                        fail_on = "error";
};

using Check = std::function<std::string(const std::string&)>;

Check one_of(std::vector<std::string> words) {
  return [words = std::move(words)](const std::string& word) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return std::string();
    std::string known;
    for (const std::string& each : words) known += (known.empty() ? "" : &each == &words.back() ? " or " : ", ") + each;
    return "must be " + known + ", not `" + word + "`";
  };
}

std::string is_count(const std::string& word) {
  const bool digits = !word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789") == std::string::npos;
  return digits ? "" : "must be a number from 1 to 999, not `" + word + "`";
}

std::string is_port(const std::string& word) {
  const bool digits = !word.empty() && word.size() <= 5 && word.find_first_not_of("0123456789") == std::string::npos;
  return digits && std::stoi(word) <= 65535 ? "" : "must be a port from 0 to 65535, not `" + word + "`";
}

// 2/4 → {2, 4}; {0, 0} when it is none.
std::pair<std::size_t, std::size_t> read_shard(const std::string& word) {
  const std::size_t slash = word.find('/');
  const std::string number = word.substr(0, slash), count = slash == std::string::npos ? "" : word.substr(slash + 1);
  if (!is_count(number).empty() || !is_count(count).empty()) return {0, 0};
  const std::pair<std::size_t, std::size_t> shard{std::stoul(number), std::stoul(count)};
  return shard.first >= 1 && shard.first <= shard.second ? shard : std::pair<std::size_t, std::size_t>{0, 0};
}

std::string is_shard(const std::string& word) {
  return read_shard(word).second > 0 ? "" : "must be a part of all, as in 2/4, not `" + word + "`";
}

void add_check_options(CLI::App& app, Flags& flags, Options& options) {
  app.add_option("--fix", flags.fix,
                 "Apply safe fixes; =review also those to read first, =scaffold those that create files, =all both")
      ->expected(0, 1)
      ->type_name("[=CLASS]")
      ->check(one_of({"auto", "review", "scaffold", "all"}), "");
  app.add_option("--rule", options.only, "Only this rule (may be repeated)")
      ->type_name("RULE")
      ->allow_extra_args(false);
  app.add_option("--format", flags.format, "How to print findings: text, json, sarif or html")
      ->type_name("FORMAT")
      ->check(one_of({"text", "json", "sarif", "html"}), "");
  app.add_option("--fail-on", flags.fail_on, "Lowest severity that makes the exit code 1: error, warning or info")
      ->type_name("SEVERITY")
      ->check(one_of({"error", "warning", "info"}), "");
  app.add_option("--config", options.config, "Use this lastmile.toml instead of the nearest ones")->type_name("FILE");
  app.add_option("--jobs", options.jobs, "Threads to use; all cores when not given")
      ->type_name("COUNT")
      ->check(is_count, "");
  app.add_option("--cache", options.cache, "Keep what was found of each file in this folder, for the next check")
      ->type_name("FOLDER");
  app.add_option("--shard", flags.shard, "Only read one part of the files into --cache, as in 2/4")
      ->type_name("I/N")
      ->check(is_shard, "");
  app.add_flag("--merge", options.merge, "Report from what all shards have put into --cache");
  app.add_option("--since", options.since, "Only what is found now and was not at this revision of the repository")
      ->type_name("REVISION");
  app.add_option("--stdin-filename", options.stdin_filename, "Check standard input as if it were this file")
      ->type_name("FILE");
}

void add_server_options(CLI::App& app, Options& options) {
  app.add_option("--log", options.log_file, "With --stdio or --socket: append the log to this file")->type_name("FILE");
  app.add_option("--record", options.record_file,
                 "With --stdio or --socket: append the conversation to this file, secrets made unreadable")
      ->type_name("FILE");
  app.add_option("--tree-memory", options.tree_memory,
                 "With --stdio or --socket: MiB for syntax trees of open documents; 64 when not given")
      ->type_name("MIB")
      ->check(is_count, "");
}

std::vector<CLI::Option*> add_main_commands(CLI::App& app, Flags& flags, Options& options) {
  return {
      app.add_flag("--check", flags.check, "Check files and folders (the default)"),
      app.add_flag("--stdio", flags.stdio, "Serve an editor over standard input and output (LSP)"),
      app.add_option("--socket", options.port, "Serve one editor on this port of this machine")
          ->type_name("PORT")
          ->check(is_port, ""),
      app.add_option("--replay", flags.replay, "Run a recorded session again and print what is answered")
          ->type_name("FILE"),
      app.add_flag("--explain-files", flags.explain_files, "Say which files are read, and why the others are not"),
      app.add_flag("--list-facts", flags.list_facts, "List what was understood: every fact, with its place"),
      app.add_option("--why", flags.why, "Say why something is found at a line of a file, or is not")
          ->type_name("FILE:LINE"),
  };
}

std::vector<CLI::Option*> add_rule_commands(CLI::App& app, Flags& flags) {
  return {
      app.add_flag("--list-rules", flags.list_rules, "List all rules, your own included; --format json for programs"),
      app.add_option("--explain", flags.explain, "Print the page of a rule")->type_name("RULE"),
      app.add_option("--test-rules", flags.test_rules, "Run the examples of the rules in this folder")
          ->type_name("FOLDER"),
      app.add_option("--write-docs", flags.write_docs, "Write the pages of all rules below this folder")
          ->type_name("FOLDER"),
      app.add_option("--example-secret", flags.example_secret, "Print a made-up value of this format, for tests")
          ->type_name("FORMAT"),
      app.add_flag("--licenses", flags.licenses, "Print the licences of everything linked in"),
      app.set_version_flag("--version", std::string("lastmile ") + version, "Print the version"),
  };
}

void add_commands(CLI::App& app, Flags& flags, Options& options) {
  for (CLI::Option* command : add_main_commands(app, flags, options)) command->group(command_group);
  for (CLI::Option* command : add_rule_commands(app, flags)) command->group(command_group);
  app.add_flag("--update", options.update, "With --test-rules: write what was found into the examples");
  app.set_help_flag("--help,-h", "Print this text")->group(command_group);
}

// `--fix` takes its value only with `=`, so that `--fix PATH` means the path.
std::vector<std::string> arguments(int count, const char* const* words) {
  std::vector<std::string> all;
  for (int i = count - 1; i > 0; --i) all.emplace_back(std::string_view(words[i]) == "--fix" ? "--fix=auto" : words[i]);
  return all;
}

void choose_command(const Flags& flags, Options& options) {
  const std::pair<Command, const std::string*> with_argument[] = {
      {Command::explain, &flags.explain},       {Command::why, &flags.why},
      {Command::test_rules, &flags.test_rules}, {Command::write_docs, &flags.write_docs},
      {Command::replay, &flags.replay},         {Command::example_secret, &flags.example_secret}};
  for (const auto& [command, argument] : with_argument) {
    if (argument->empty()) continue;
    options.command = command;
    options.argument = *argument;
  }
  if (flags.stdio || !options.port.empty()) options.command = Command::serve;
  if (flags.list_rules) options.command = Command::list_rules;
  if (flags.list_facts) options.command = Command::list_facts;
  if (flags.explain_files) options.command = Command::explain_files;
  if (flags.licenses) options.command = Command::licenses;
}

Format format_of(std::string_view word) {
  if (word == "json") return Format::json;
  if (word == "sarif") return Format::sarif;
  return word == "html" ? Format::html : Format::text;
}

void take_flags(const Flags& flags, Options& options) {
  choose_command(flags, options);
  options.format = format_of(flags.format);
  read_severity(flags.fail_on, options.fail_on);
  std::tie(options.shard, options.shard_count) = read_shard(flags.shard);
  options.fix_automatic = !flags.fix.empty();
  options.fix_review = flags.fix == "review" || flags.fix == "all";
  options.fix_scaffold = flags.fix == "scaffold" || flags.fix == "all";
  if (options.paths.empty()) options.paths = {"."};
}

// What cannot be asked for together.
std::string contradiction(const CLI::App& app) {
  const auto given = [&](const char* name) { return app.get_option(name)->count() > 0; };
  std::string command;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group() != command_group || option->count() == 0) continue;
    if (!command.empty()) return command + " and " + option->get_name() + " are two commands: choose one";
    command = option->get_name();
  }
  for (const char* name : {"--log", "--record", "--tree-memory"}) {
    if (given(name) && !given("--stdio") && !given("--socket")) return std::string(name) + " belongs to --stdio";
  }
  for (const char* name : {"--shard", "--merge"}) {
    if (given(name) && !given("--cache")) return std::string(name) + " needs --cache, where the parts meet";
  }
  if (given("--shard") && (given("--merge") || given("--fix")))
    return "--shard only reads files: it can do nothing else";
  for (const char* name : {"--fix", "--stdin-filename", "--shard", "--merge"}) {
    if (given("--since") && given(name)) return std::string("--since compares two whole checks: leave ") + name + " out";
  }
  if (given("--update") && !given("--test-rules")) return "--update belongs to --test-rules";
  if (given("--stdin-filename") && given("PATH"))
    return "--stdin-filename checks standard input: give no path beside it";
  if (given("--stdin-filename") && given("--fix")) return "--fix changes files: it does nothing for standard input";
  return "";
}

std::string unknown_option(const CLI::App& app) {
  const std::string option = app.remaining().at(0);
  const std::string name = option.substr(0, option.find('='));
  std::vector<std::string> known;
  for (const CLI::Option* each : app.get_options()) known.push_back(each->get_name());
  const std::string meant = nearest_word(name, known);
  return "there is no option `" + name + "`" + (meant.empty() ? "" : "; was `" + meant + "` meant?");
}

std::string mistake(const CLI::App& app, const CLI::ParseError& error) {
  const std::string text = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) return unknown_option(app);
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
    const CLI::Option* option = app.get_option_no_throw(text.substr(0, text.find(':')));
    if (option) return option->get_name() + " needs a " + option->get_type_name();
  }
  return text;
}

Parsed wrong(const std::string& why) {
  return {std::nullopt, "lastmile: " + why + "\nlastmile --help lists all options\n", 2};
}

}  // namespace

Parsed parse_options(int count, const char* const* words) {
  Options options;
  Flags flags;
  CLI::App app(about, "lastmile");
  app.footer(exits);
  app.get_formatter()->column_width(help_column);
  app.add_option("PATH", options.paths, "Files and folders to check; the current folder when none is given")
      ->type_name("");
  add_commands(app, flags, options);
  add_server_options(app, options);
  add_check_options(app, flags, options);
  try {
    app.parse(arguments(count, words));
  } catch (const CLI::ParseError& error) {
    std::ostringstream out, err;
    if (app.exit(error, out, err) == 0) return {std::nullopt, out.str(), 0};
    return wrong(mistake(app, error));
  }
  if (const std::string why = contradiction(app); !why.empty()) return wrong(why);
  take_flags(flags, options);
  return {options, "", 0};
}

}  // namespace lastmile
