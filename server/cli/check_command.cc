#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>

#include "built_in/built_in.h"
#include "cli/commands.h"
#include "cli/opened.h"
#include "cli/report.h"
#include "project/fix.h"
#include "project/match_cache.h"
#include "project/process.h"
#include "project/since.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

bool wanted(const Options& options, const Finding& finding) {
  return options.only.empty() ||
         std::find(options.only.begin(), options.only.end(), finding.rule) != options.only.end();
}

bool use_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  return is_terminal(1) && (!no_colour || *no_colour == '\0');
}

bool is_whole(const Opened& opened, const Options& options) {
  return options.only.empty() && options.stdin_filename.empty() && options.since.empty() &&
         opened.project.is_reported("");
}

void write(const Opened& opened, const Analysis& analysis, const Overlay& overlay, const Options& options,
           std::size_t known) {
  const ReportInput input{
      *opened.engine, opened.project, analysis, overlay, shown_root(opened.project.root), is_whole(opened, options),
      options.since,  known};
  switch (options.format) {
    case Format::text: return write_text(input, use_colour(), stdout);
    case Format::json: return write_json(input, stdout);
    case Format::sarif: return write_sarif(input, stdout);
    case Format::html: return write_html(input, stdout);
  }
}

int exit_code(const Analysis& analysis, Severity fail_on) {
  if (!analysis.complete()) return exit_incomplete;
  const auto& findings = analysis.report.findings;
  const bool failed = std::any_of(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.severity >= fail_on; });
  return failed ? exit_findings : exit_clean;
}

std::string joined(const std::string& root, const std::vector<std::string>& files) {
  std::string text;
  for (const std::string& file : files) text += (text.empty() ? "" : ", ") + root + file;
  return text;
}

Analysis fix(Opened& opened, const Options& options, const AnalysisOptions& analysis) {
  FixRequest request;
  request.review = options.fix_review;
  request.scaffold = options.fix_scaffold;
  request.wanted = [&](const Finding& finding) { return wanted(options, finding); };
  FixOutcome outcome = fix_project(*opened.engine, std::move(opened.project), analysis, request);
  const std::string root = shown_root(outcome.project.root);
  for (const AppliedFix& fix : outcome.applied)
    fmt::print(stderr, "fixed {}: {}\n", joined(root, fix.files), fix.title);
  for (const std::string& obstacle : outcome.obstacles) fmt::print(stderr, "not fixed: {}{}\n", root, obstacle);
  opened.project = std::move(outcome.project);
  return std::move(outcome.analysis);
}

// The cache that was asked for, or null. What is kept in it is only true for these rules.
std::unique_ptr<MatchCache> open_cache(const Opened& opened, const Options& options) {
  if (options.cache.empty()) return nullptr;
  std::vector<DataFile> data = built_in_data();
  const std::vector<DataFile> own = user_data(opened.project);
  data.insert(data.end(), own.begin(), own.end());
  const std::string pack =
      options.shard_count == 0 ? "all" : fmt::format("{}-of-{}", options.shard, options.shard_count);
  return std::make_unique<MatchCache>(options.cache, data, pack);
}

// The findings of the revision, which only count where they are of the same rules and files.
std::vector<Finding> found_at(const ProjectThen& then, const Opened& opened, AnalysisOptions settings,
                              KnownFiles& known) {
  settings.overlay = then.texts;
  return analyse(*opened.engine, then.project, settings, known).report.findings;
}

int say_unknown_revision(const std::string& revision) {
  fmt::print(stderr,
             "lastmile: git knows no revision `{0}` here; a shallow clone has only the newest ones (git fetch origin "
             "{0})\n",
             revision);
  return exit_usage;
}

int check(Opened& opened, const Options& options, const Overlay& overlay, AnalysisOptions settings) {
  if (options.format == Format::html && !is_whole(opened, options)) {
    const std::string root = shown_root(opened.project.root);
    fmt::print(stderr,
               "lastmile: the page is about a whole project: check {}, without --rule, --since and single files\n",
               root.empty() ? "this folder" : root);
    return exit_usage;
  }
  for (const auto& [file, text] : overlay) {
    const std::string path = fs::path(file).lexically_relative(opened.project.root).generic_string();
    settings.overlay.emplace(path, text);
    opened.project.reported = {path};
  }
  const std::unique_ptr<MatchCache> cache = open_cache(opened, options);
  settings.cache = cache.get();
  settings.cached_only = options.merge;
  if (options.shard_count > 0) {
    analyse_shard(*opened.engine, opened.project, settings, options.shard - 1, options.shard_count);
    cache->save();
    return exit_clean;
  }
  std::optional<ProjectThen> then;
  if (!options.since.empty()) {
    then = project_at(options.since, opened.project, opened.engine->rules());
    if (!then) return say_unknown_revision(options.since);
  }
  KnownFiles& files = kept(KnownFiles());
  Analysis& analysis = kept(options.fix_automatic ? fix(opened, options, settings)
                                                  : analyse(*opened.engine, opened.project, settings, files));
  std::erase_if(analysis.report.findings, [&](const Finding& finding) { return !wanted(options, finding); });
  std::size_t known = 0;
  if (then) known = leave_new(analysis.report.findings, found_at(*then, opened, settings, files));
  if (cache) cache->save();
  write(opened, analysis, settings.overlay, options, known);
  return exit_code(analysis, options.fail_on);
}

int check_paths(const std::vector<std::string>& paths, const Options& options, const Overlay& overlay) {
  const Work work = [&](Opened& opened, const AnalysisOptions& settings) {
    return check(opened, options, overlay, settings);
  };
  // Fixes are written while it reads.
  return options.fix_automatic ? run_with_workers(paths, options, work) : run_at_once(paths, options, work);
}

// Its text belongs to a file that need not exist; the folder above it that does says which project it is of.
int check_stdin(const Options& options) {
  const fs::path file = fs::weakly_canonical(fs::absolute(options.stdin_filename));
  fs::path folder = file.parent_path();
  while (!fs::is_directory(folder) && folder != folder.parent_path()) folder = folder.parent_path();
  std::string text{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  return check_paths({folder.string()}, options,
                     {{file.generic_string(), std::make_shared<const Text>(std::move(text))}});
}

}  // namespace

int check_command(const Options& options) {
  if (!options.stdin_filename.empty()) return check_stdin(options);
  const auto groups = by_project(options.paths);
  if (!groups) return exit_usage;
  if (groups->size() > 1 && options.format != Format::text) {
    fmt::print(stderr,
               "lastmile: the paths belong to {} projects, and such a report is about one; check them one by one\n",
               groups->size());
    return exit_usage;
  }
  int code = exit_clean;
  for (const std::vector<std::string>& paths : *groups) code = std::max(code, check_paths(paths, options, {}));
  return code;
}

}  // namespace lastmile
