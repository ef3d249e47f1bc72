#include "lsp/settings.h"

#include <algorithm>

namespace lastmile::lsp {

namespace {

void read_severities(const Json& json, Settings& settings) {
  for (const auto& [rule, word] : json.items()) {
    Severity severity = Severity::warning;
    if (word.is_string() && read_severity(word.get<std::string>(), severity)) {
      settings.severities.emplace_back(rule, severity);
    } else {
      settings.mistakes.push_back("lastmile.severity: `" + rule + R"(` must be "off", "info", "warning" or "error")");
    }
  }
}

void read_checklists(const Json& json, Settings& settings) {
  for (const auto& [checklist, on] : json.items()) {
    if (on == false) settings.checklists_off.push_back(checklist);
  }
}

}  // namespace

Settings read_settings(const Json& json) {
  Settings settings;
  if (!json.is_object()) return settings;
  if (const Json severities = json.value("severity", Json()); severities.is_object()) {
    read_severities(severities, settings);
  }
  if (const Json checklists = json.value("checklists", Json()); checklists.is_object()) {
    read_checklists(checklists, settings);
  }
  const Json run = json.value("run", Json());
  if (run.is_string() && run != "onType" && run != "onSave") {
    settings.mistakes.emplace_back(R"(lastmile.run must be "onType" or "onSave")");
  }
  settings.while_typing = run != "onSave";
  return settings;
}

Config as_config(const Settings& settings, const RuleSet& rules) {
  Config config;
  config.severities = settings.severities;
  for (const Rule& rule : rules.rules) {
    const auto& off = settings.checklists_off;
    if (std::find(off.begin(), off.end(), rule.checklist) == off.end()) continue;
    config.severities.emplace_back(rule.id, Severity::off);
  }
  return config;
}

}  // namespace lastmile::lsp
