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

struct FixOutcome {
  std::size_t fixed = 0;               // findings whose fix was applied
  std::vector<std::string> changed;    // files, sorted
  std::vector<std::string> obstacles;  // fixes that could not be made, and why
  Analysis analysis;                   // of the project after it
  Project project;
};

// Plans in memory, round by round (a fix may make another possible), and writes each file once at the end. Running it
// again changes nothing more.
FixOutcome fix_project(const Engine& engine, Project project, const AnalysisOptions& options, const FixRequest& request);

}  // namespace lastmile
