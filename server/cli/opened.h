// What the commands work with: the engine with the project's own rules, and the project.
//
// Whoever opens something that is not right gets nothing, after the user was told what is wrong, where, and what to do.
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/options.h"
#include "engine/check.h"
#include "project/analysis.h"
#include "project/project.h"

namespace lastmile {

struct Opened {
  std::shared_ptr<const Engine> engine;
  Project project;
};

// What a command keeps until the process ends: to take it apart piece by piece would only take time.
template <typename Value>
Value& kept(Value value) {
  static auto& all = *new std::list<Value>;
  return all.emplace_back(std::move(value));
}

// The project that the paths belong to; they must be of one project.
std::optional<Opened> open_project_of(const std::vector<std::string>& paths, const Options& options);
// The rules that count in the current folder; no file is listed.
std::optional<Opened> open_rules();

// The paths, put together by the project they belong to; nullopt when one does not exist.
std::optional<std::vector<std::vector<std::string>>> by_project(const std::vector<std::string>& paths);

// Says that there is no such rule, and which one may be meant.
void say_unknown_rule(const Engine& engine, const std::string& id);

// What stands before a path of the project, so that it can be clicked from where the user is: "" or "path/".
std::string shown_root(const std::filesystem::path& root);

// What is done with an opened project; returns the exit code.
using Work = std::function<int(Opened&, const AnalysisOptions&)>;
// Opens the project of the paths, and reads it with workers: a text that brings its reader down or holds it up is set
// aside.
int run_with_workers(const std::vector<std::string>& paths, const Options& options, const Work& work);
// The same for less: one child of this process does all, and only where a text ends it, all is done once more, with
// workers. So `work` writes only after it has read.
int run_at_once(const std::vector<std::string>& paths, const Options& options, const Work& work);

inline constexpr int exit_clean = 0, exit_findings = 1, exit_usage = 2, exit_incomplete = 3;

}  // namespace lastmile
