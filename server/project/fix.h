// Applies fixes to a project on disk until nothing more can be fixed.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "project/analysis.h"

namespace lastmile {

struct FixRequest {
  bool automatic = true, review = false, scaffold = false;
  std::function<bool(const Finding&)> wanted;  // empty: all
};

struct AppliedFix {
  std::string title;
  std::vector<std::string> files;  // that it changed or made, sorted

  friend auto operator<=>(const AppliedFix&, const AppliedFix&) = default;
};

struct FixOutcome {
  std::vector<AppliedFix> applied;     // in the order they were made; equal ones once
  std::vector<std::string> obstacles;  // fixes that could not be made, and why
  Analysis analysis;                   // of the project after it
  Project project;
};

// Plans in memory, round by round (a fix may make another possible), and writes each file once at the end. Running it
// again changes nothing more.
FixOutcome fix_project(const Engine& engine, Project project, const AnalysisOptions& options,
                       const FixRequest& request);

}  // namespace lastmile
