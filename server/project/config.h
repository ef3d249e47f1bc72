// lastmile.toml: what a project's owner decided. The nearest one above a file wins, key by key.
//
//   root = true                                    # this folder is a project of its own
//   [rules]
//   "hosting/hardcoded-port" = "off"               # off, info, warning, error; a family: "hosting/*"
//   [ignore]
//   paths = ["legacy/**"]
//   [rule-folders]
//   paths = ["tools/lastmile-rules"]               # beside .lastmile/
//   [[allow]]
//   rule = "secrets/hardcoded-provider-key"
//   path = "docs/**"
//   reason = "a revoked key, shown on purpose"
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/finding.h"

namespace lastmile {

struct Allowance {
  std::string rule, path, fingerprint, reason;  // path and fingerprint may be empty: any
};

// A rule that a configuration speaks about, and where; whether there is such a rule is known only when all are loaded.
struct Mention {
  std::string rule;  // or "family/*"
  Problem place;
};

struct Config {
  std::string folder;  // where it lies, relative to the project's root
  bool root = false;
  std::vector<std::pair<std::string, Severity>> severities;  // rule id or "family/*"
  std::vector<std::string> ignored_paths;                    // globs, relative to `folder`
  std::vector<std::string> rule_folders;
  std::vector<Allowance> allowances;
  std::vector<Mention> mentions;
};

inline constexpr std::string_view config_name = "lastmile.toml";

Config read_config(std::string_view text, std::string_view folder, std::string_view shown,
                   std::vector<Problem>& problems);

// All configurations of a project.
class Configs {
 public:
  explicit Configs(std::vector<Config> configs);  // in any order

  Severity severity(std::string_view rule, std::string_view file, Severity severity) const;
  bool ignores(std::string_view file) const;
  bool allows(const Finding& finding) const;
  // The rules they speak about that do not exist, each with the one that may be meant.
  std::vector<Problem> unknown_rules(const RuleSet& rules) const;
  const std::vector<Config>& all() const { return configs_; }

 private:
  std::vector<Config> configs_;  // deepest folder first
};

}  // namespace lastmile
