// What the user set in the editor (section `lastmile`). A project's own lastmile.toml comes before it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lsp/json.h"
#include "project/config.h"

namespace lastmile::lsp {

struct Settings {
  std::vector<std::pair<std::string, Severity>> severities;  // rule id or "family/*"
  std::vector<std::string> checklists_off;
  bool while_typing = true;           // else documents are looked at when they are saved
  std::vector<std::string> mistakes;  // what was not understood, for the user

  friend bool operator==(const Settings&, const Settings&) = default;
};

// Null means nothing is set. Unknown keys are no mistake: other versions of the editor's extension may have more.
Settings read_settings(const Json& json);

// The same as the weakest of a project's configurations.
Config as_config(const Settings& settings, const RuleSet& rules);

}  // namespace lastmile::lsp
