#include "cli/opened.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <utility>

#include "parallel.h"
#include "project/own_rules.h"
#include "project/process.h"
#include "project/workers.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

// Puts the project's own rules to those that are built in, and checks what its configuration says about rules.
void add_own_rules(Opened& opened, bool check_mentions, std::vector<Problem>& problems) {
  if (const std::vector<DataFile> own = user_data(opened.project); !own.empty()) {
    OwnRules rules = engine_with(own);
    opened.engine = std::move(rules.engine);
    problems = std::move(rules.problems);
  }
  const auto add = [&](const std::vector<Problem>& more) { problems.insert(problems.end(), more.begin(), more.end()); };
  add(opened.project.config_problems);
  if (check_mentions) add(opened.project.configs.unknown_rules(opened.engine->rules()));
}

bool said(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) fmt::print(stderr, "{}\n", to_string(problem));
  return !problems.empty();
}

bool exists(const std::string& path) {
  std::error_code error;
  const bool found = fs::exists(path, error);
  if (!found) fmt::print(stderr, "lastmile: there is no file or folder `{}`\n", path);
  return found;
}

std::size_t job_count(const Options& options) { return options.jobs == 0 ? core_count() : options.jobs; }

void show_progress(std::size_t done, std::size_t all) {
  if (all < 500 || done % 250 != 0) return;
  fmt::print(stderr, "\r{} of {} files", done, all);
  if (done + 250 > all) fmt::print(stderr, "\r\x1b[K");
}

AnalysisOptions analysis_options(const Options& options, Reader* reader) {
  AnalysisOptions result;
  result.jobs = job_count(options);
  result.reader = reader;
  result.today = today_utc();
  if (is_terminal(2)) result.progress = show_progress;
  return result;
}

}  // namespace

std::optional<Opened> open_project_of(const std::vector<std::string>& paths, const Options& options) {
  std::error_code error;
  if (!options.config.empty() && !fs::is_regular_file(options.config, error)) {
    fmt::print(stderr, "lastmile: there is no file `{}` (--config)\n", options.config);
    return std::nullopt;
  }
  const std::vector<fs::path> places(paths.begin(), paths.end());
  // Git takes as long as the rules.
  std::future<FileList> listing =
      std::async(std::launch::async, [&] { return list_files(project_root(places.at(0))); });
  std::vector<Problem> problems;
  Opened opened{engine_with({}).engine, {}};
  std::optional<fs::path> config;
  if (!options.config.empty()) config = options.config;
  opened.project = open_listed(listing.get(), places, opened.engine->rules(), config);
  add_own_rules(opened, true, problems);
  if (said(problems)) return std::nullopt;
  for (const std::string& id : options.only) {
    if (opened.engine->rules().find(id)) continue;
    say_unknown_rule(*opened.engine, id);
    return std::nullopt;
  }
  return opened;
}

std::optional<Opened> open_rules() {
  std::vector<Problem> problems;
  Opened opened{engine_with({}).engine, open_settings(".")};
  add_own_rules(opened, false, problems);
  if (said(problems)) return std::nullopt;
  return opened;
}

std::optional<std::vector<std::vector<std::string>>> by_project(const std::vector<std::string>& paths) {
  std::vector<fs::path> roots;
  std::vector<std::vector<std::string>> groups;
  for (const std::string& path : paths) {
    if (!exists(path)) return std::nullopt;
    const fs::path root = project_root(path);
    const auto known = std::find(roots.begin(), roots.end(), root);
    const auto index = static_cast<std::size_t>(known - roots.begin());
    if (known == roots.end()) {
      roots.push_back(root);
      groups.emplace_back();
    }
    groups[index].push_back(path);
  }
  return groups;
}

void say_unknown_rule(const Engine& engine, const std::string& id) {
  std::vector<std::string> ids;
  for (const Rule& rule : engine.rules().rules) ids.push_back(rule.id);
  const std::string meant = nearest_word(id, ids);
  fmt::print(stderr, "lastmile: there is no rule `{}`{}\n", id,
             meant.empty() ? "; --list-rules names them all" : "; was `" + meant + "` meant?");
}

std::string shown_root(const fs::path& root) {
  std::error_code error;
  const std::string relative = fs::relative(root, fs::current_path(error), error).generic_string();
  if (error || relative.empty() || relative == ".") return "";
  const std::string whole = root.generic_string();
  return (relative.starts_with("../../") || relative.size() > whole.size() ? whole : relative) + "/";
}

int run_with_workers(const std::vector<std::string>& paths, const Options& options, const Work& work) {
  std::optional<Opened> opened = open_project_of(paths, options);
  if (!opened) return exit_usage;
  auto nursery = worker_nursery(opened->engine, {.seconds = seconds_for_a_text});
  if (!nursery) return work(*opened, analysis_options(options, nullptr));
  Workers workers(std::move(nursery), opened->engine, job_count(options));
  return work(*opened, analysis_options(options, &workers));
}

int run_at_once(const std::vector<std::string>& paths, const Options& options, const Work& work) {
  const std::optional<int> code = run_in_child([&] {
    std::optional<Opened> opened = open_project_of(paths, options);
    if (!opened) return exit_usage;
    const int seconds = std::max(seconds_for_a_text, static_cast<int>(job_count(options)));
    LocalReader reader(opened->engine, {.seconds = seconds});
    return work(kept(std::move(*opened)), analysis_options(options, &reader));
  });
  return code ? *code : run_with_workers(paths, options, work);
}

}  // namespace lastmile
