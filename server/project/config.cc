#include "project/config.h"

#include <algorithm>

#include "text/glob.h"

namespace lastmile {

namespace {

Mention mention(const std::string& rule, std::string_view file, const TomlValue& value) {
  return {rule, {std::string(file), value.line, value.column, ""}};
}

Allowance read_allowance(TomlTable table, std::string_view shown, Config& config) {
  if (const TomlValue* rule = table.value("rule"); rule && rule->kind == TomlValue::Kind::text) {
    config.mentions.push_back(mention(rule->text, shown, *rule));
  }
  Allowance result{table.text("rule"), table.text("path"), table.text("fingerprint"), table.text("reason")};
  if (result.rule.empty()) table.problem("[[allow]] needs a `rule`");
  if (result.reason.empty()) table.problem("[[allow]] needs a `reason`: the next reader will ask");
  table.finish();
  return result;
}

void read_severities(TomlTable table, std::string_view shown, Config& config) {
  for (const auto& [rule, value] : table.rest()) {
    Severity severity = Severity::warning;
    if (value->kind != TomlValue::Kind::text || !read_severity(value->text, severity)) {
      table.problem_at(rule, "\"" + rule + "\" must be \"off\", \"info\", \"warning\" or \"error\"");
    } else if (rule.find('/') == std::string::npos) {
      table.problem_at(rule, "\"" + rule + "\" is no rule; write \"family/name\" or \"family/*\"");
    } else {
      config.severities.emplace_back(rule, severity);
      config.mentions.push_back(mention(rule, shown, *value));
    }
  }
}

// The path seen from the configuration's folder; nullopt when it lies elsewhere.
std::optional<std::string_view> inside(std::string_view file, std::string_view folder) {
  if (folder.empty()) return file;
  if (!file.starts_with(folder) || file.size() <= folder.size() || file[folder.size()] != '/') return std::nullopt;
  return file.substr(folder.size() + 1);
}

bool covers(std::string_view pattern, std::string_view rule) {
  if (pattern.ends_with("/*")) return rule.starts_with(pattern.substr(0, pattern.size() - 1));
  return pattern == rule;
}

}  // namespace

Config read_config(std::string_view text, std::string_view folder, std::string_view shown,
                   std::vector<Problem>& problems) {
  const TomlValue root = parse_toml(text, shown, problems);
  TomlTable table(root, shown, problems);
  Config config;
  config.folder = folder;
  config.root = table.boolean("root");
  if (auto rules = table.table("rules")) read_severities(*rules, shown, config);
  if (auto ignore = table.table("ignore")) {
    config.ignored_paths = ignore->texts("paths");
    ignore->finish();
  }
  if (auto folders = table.table("rule-folders")) {
    config.rule_folders = folders->texts("paths");
    folders->finish();
  }
  for (const TomlTable& item : table.tables("allow")) config.allowances.push_back(read_allowance(item, shown, config));
  table.finish();
  return config;
}

Configs::Configs(std::vector<Config> configs) : configs_(std::move(configs)) {
  std::stable_sort(configs_.begin(), configs_.end(),
                   [](const Config& a, const Config& b) { return a.folder.size() > b.folder.size(); });
}

Severity Configs::severity(std::string_view rule, std::string_view file, Severity severity) const {
  for (const Config& config : configs_) {
    if (!inside(file, config.folder)) continue;
    // The exact rule before its family.
    for (const bool family : {false, true}) {
      for (const auto& [pattern, chosen] : config.severities) {
        if (pattern.ends_with("/*") == family && covers(pattern, rule)) return chosen;
      }
    }
  }
  return severity;
}

std::vector<Problem> Configs::unknown_rules(const RuleSet& rules) const {
  std::vector<std::string> ids;
  for (const Rule& rule : rules.rules) ids.push_back(rule.id);
  std::vector<Problem> problems;
  for (const Config& config : configs_) {
    for (const Mention& mention : config.mentions) {
      if (std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return covers(mention.rule, id); }))
        continue;
      const std::string meant = nearest_word(mention.rule, ids);
      problems.push_back(mention.place);
      problems.back().message =
          "there is no rule `" + mention.rule + "`" +
          (meant.empty() ? "; `lastmile --list-rules` names them all" : "; was `" + meant + "` meant?");
    }
  }
  return problems;
}

bool Configs::ignores(std::string_view file) const {
  return std::any_of(configs_.begin(), configs_.end(), [&](const Config& config) {
    const auto path = inside(file, config.folder);
    return path && std::any_of(config.ignored_paths.begin(), config.ignored_paths.end(),
                               [&](const std::string& glob) { return glob_match(glob, *path); });
  });
}

bool Configs::allows(const Finding& finding) const {
  return std::any_of(configs_.begin(), configs_.end(), [&](const Config& config) {
    const auto path = inside(finding.file, config.folder);
    return path && std::any_of(config.allowances.begin(), config.allowances.end(), [&](const Allowance& allowance) {
             return covers(allowance.rule, finding.rule) &&
                    (allowance.path.empty() || glob_match(allowance.path, *path)) &&
                    (allowance.fingerprint.empty() || allowance.fingerprint == finding.fingerprint);
           });
  });
}

}  // namespace lastmile
