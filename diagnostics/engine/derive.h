// The second arrow: the facts of all files together, and what follows from them.
#pragma once

#include <vector>

#include "engine/match.h"

namespace lastmile {

// What the world knows about the project beyond its files' text.
struct Surroundings {
  bool version_controlled = false;
  bool complete = true;                // every file of every component was read
  std::vector<std::string> untracked;  // files that git does not keep, though they exist
  std::vector<std::string> present;    // files whose text is not read, though it matters that they exist
  std::vector<std::string> unread;     // files that should have been read: nothing is absent from their components
  std::vector<std::string> outside_context;  // files above the checked folder that only give context
};

// Puts the files of one project together, finds its components, then runs implications and models.
FactBase derive(const RuleSet& rules, const FileMatchesList& files, const Surroundings& surroundings);

}  // namespace lastmile
