// Turns files of data into a RuleSet. Built-in rules and a user's `.lastmile/rules/` take this same road: the loader
// gets (path, text) pairs and cannot tell where they come from.
//
//   rules/<family>/<name>/rule.toml, README.md, <language>.scm, fixes/*      one rule
//   facts/<language>/*.scm, facts/**/*.toml                                   knowledge of frameworks, hosts, tools
//   facts/dictionaries/<name>.toml, facts/paths.toml                          words and path classes
#pragma once

#include <string>
#include <vector>

#include "engine/rule.h"

namespace lastmile {

struct DataFile {
  std::string path;  // forward slashes, beginning with "rules/" or "facts/"
  std::string text;
  std::string shown;  // the path shown in messages; `path` when empty
  bool built_in = false;
};

// Reports every mistake; what is not mistaken is still loaded.
RuleSet load_rules(const std::vector<DataFile>& files, std::vector<Problem>& problems);

// The parts of it, each in a file of its own.
Rule load_rule(TomlTable table, const std::vector<DataFile>& folder_files, RuleSet& into);
FixSpec load_fix(TomlTable table, const std::vector<DataFile>& folder_files);
void load_fact_table(TomlTable table, RuleSet& into);
ConfigSelector load_selector(TomlTable table, std::string_view kind);
LineSelector load_line_selector(TomlTable table, std::string_view kind);
Implication load_implication(TomlTable table, std::string_view kind);
void load_dictionary(std::string_view name, TomlTable table, RuleSet& into);
void load_scopes(TomlTable table, RuleSet& into);
// Empty steps and a message in `error` when the path cannot be read.
ConfigPath read_config_path(std::string_view text, std::string& error);

// What can only be seen when all is loaded: fact kinds that nobody states, `${name}` that nothing binds.
void check_references(const RuleSet& rules, std::vector<Problem>& problems);

}  // namespace lastmile
