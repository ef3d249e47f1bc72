// What is new since a revision: the project as it was then is analysed beside the present one, with today's rules and
// configuration, and what was found there already is taken away.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "project/analysis.h"

namespace lastmile {

struct ProjectThen {
  Project project;
  Overlay texts;  // of the files that are different now, or gone
};

// Nullopt when git knows no such revision.
std::optional<ProjectThen> project_at(const std::string& revision, const Project& now, const RuleSet& rules);

// Removes findings that were there before: of those with the same fingerprint, as many as there were. Returns how many.
std::size_t leave_new(std::vector<Finding>& findings, const std::vector<Finding>& before);

}  // namespace lastmile
