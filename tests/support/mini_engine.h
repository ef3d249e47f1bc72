// A whole engine over a handful of files and rules written in the test itself.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/check.h"

namespace lastmile {

using Files = std::map<std::string, std::string>;

// An engine with only these data files ("rules/…", "facts/…").
struct MiniEngine {
  explicit MiniEngine(const Files& data);

  // "file:line severity rule: message", one for each finding.
  std::vector<std::string> check(const Files& files) const;
  Report report(const Files& files) const;
  // "kind {attribute=value, …}" of every fact of that kind.
  std::vector<std::string> facts(const Files& files, std::string_view kind) const;

  std::vector<Problem> problems;
  Engine engine;
};

// The engine with everything that is built in.
const Engine& whole_engine();
Report whole_report(const Files& files);
// The facts of that kind that the whole engine states, each as the values of these attributes, `-` for one that is not
// there.
std::vector<std::string> whole_facts(const Files& files, std::string_view kind,
                                     const std::vector<std::string>& attributes);
FileMatchesList match_all(const Engine& engine, const Files& files);

}  // namespace lastmile
