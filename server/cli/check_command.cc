#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "cli/commands.h"
#include "cli/report.h"
#include "parallel.h"
#include "project/fix.h"
#include "project/process.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr int exit_clean = 0, exit_findings = 1, exit_usage = 2, exit_incomplete = 3;

// Engine and project belong together: a project may bring rules of its own.
struct Opened {
  std::unique_ptr<Engine> engine;
  Project project;
  std::vector<Problem> problems;
};

Opened open(const fs::path& path, const Options& options) {
  Opened opened;
  opened.engine = std::make_unique<Engine>(built_in_data(), opened.problems);
  std::optional<fs::path> config;
  if (!options.config.empty()) config = options.config;
  opened.project = open_project(path, opened.engine->rules(), config);
  std::vector<DataFile> own = user_data(opened.project);
  if (!own.empty()) {
    std::vector<DataFile> all = built_in_data();
    all.insert(all.end(), own.begin(), own.end());
    opened.problems.clear();
    opened.engine = std::make_unique<Engine>(all, opened.problems);
    const std::vector<Problem> of_patterns = opened.engine->patterns().problems();
    opened.problems.insert(opened.problems.end(), of_patterns.begin(), of_patterns.end());
  }
  const auto& of_config = opened.project.config_problems;
  opened.problems.insert(opened.problems.end(), of_config.begin(), of_config.end());
  return opened;
}

void show_progress(std::size_t done, std::size_t all) {
  if (all < 500 || done % 250 != 0) return;
  fmt::print(stderr, "\r{} of {} files", done, all);
  if (done + 250 > all) fmt::print(stderr, "\r\x1b[K");
}

AnalysisOptions analysis_options(const Options& options) {
  AnalysisOptions result;
  result.jobs = options.jobs == 0 ? core_count() : options.jobs;
  result.today = today_utc();
  if (is_terminal(2)) result.progress = show_progress;
  return result;
}

bool wanted(const Options& options, const Finding& finding) {
  return options.only.empty() || std::find(options.only.begin(), options.only.end(), finding.rule) != options.only.end();
}

bool use_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  return is_terminal(1) && (!no_colour || *no_colour == '\0');
}

// What stands before a path in the report, so that it can be clicked from where the user is.
std::string shown_root(const fs::path& root) {
  std::error_code error;
  const fs::path relative = fs::relative(root, fs::current_path(error), error);
  if (error || relative.empty() || relative == ".") return "";
  return relative.generic_string() + "/";
}

void write(const Opened& opened, const Analysis& analysis, const Overlay& overlay, const Options& options) {
  const ReportInput input{*opened.engine, opened.project, analysis, overlay, shown_root(opened.project.root)};
  switch (options.format) {
    case Format::text: return write_text(input, use_colour(), stdout);
    case Format::json: return write_json(input, stdout);
    case Format::sarif: return write_sarif(input, stdout);
  }
}

int exit_code(const Analysis& analysis, Severity fail_on) {
  if (!analysis.complete()) return exit_incomplete;
  const auto& findings = analysis.report.findings;
  const bool failed =
      std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.severity >= fail_on; });
  return failed ? exit_findings : exit_clean;
}

Analysis fix(Opened& opened, const Options& options, const AnalysisOptions& analysis) {
  FixRequest request;
  request.review = options.fix_review;
  request.scaffold = options.fix_scaffold;
  request.wanted = [&](const Finding& finding) { return wanted(options, finding); };
  FixOutcome outcome = fix_project(*opened.engine, std::move(opened.project), analysis, request);
  for (const std::string& path : outcome.changed) fmt::print(stderr, "fixed {}\n", path);
  for (const std::string& obstacle : outcome.obstacles) fmt::print(stderr, "not fixed: {}\n", obstacle);
  opened.project = std::move(outcome.project);
  return std::move(outcome.analysis);
}

Overlay stdin_overlay(const Project& project, const Options& options) {
  const fs::path file = fs::weakly_canonical(options.stdin_filename);
  std::string text{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  return {{file.lexically_relative(project.root).generic_string(), std::make_shared<const Text>(std::move(text))}};
}

int check_path(const fs::path& path, const Options& options) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    fmt::print(stderr, "lastmile: there is no file or folder `{}`\n", path.string());
    return exit_usage;
  }
  Opened opened = open(path, options);
  for (const Problem& problem : opened.problems) fmt::print(stderr, "{}\n", to_string(problem));
  if (!opened.problems.empty()) return exit_usage;
  AnalysisOptions analysis_settings = analysis_options(options);
  if (!options.stdin_filename.empty()) {
    analysis_settings.overlay = stdin_overlay(opened.project, options);
    opened.project.reported = {analysis_settings.overlay.begin()->first};
  }
  Analysis analysis = options.fix_automatic ? fix(opened, options, analysis_settings)
                                            : analyse(*opened.engine, opened.project, analysis_settings);
  std::erase_if(analysis.report.findings, [&](const Finding& finding) { return !wanted(options, finding); });
  write(opened, analysis, analysis_settings.overlay, options);
  return exit_code(analysis, options.fail_on);
}

}  // namespace

int check_command(const Options& options) {
  if (!options.stdin_filename.empty()) {
    const fs::path folder = fs::weakly_canonical(options.stdin_filename).parent_path();
    return check_path(folder, options);
  }
  int code = exit_clean;
  for (const std::string& path : options.paths) code = std::max(code, check_path(path, options));
  return code;
}

int explain_files_command(const Options& options) {
  for (const std::string& path : options.paths) {
    const Opened opened = open(path, options);
    for (const std::string& file : opened.project.files) {
      const Reading reading = read_file(opened.project, file);
      fmt::print("{}: {}\n", file, reading.text ? "read" : "not read: " + reading.skipped.why);
    }
    for (const SkippedFile& file : opened.project.skipped) fmt::print("{}: not read: {}\n", file.path, file.why);
  }
  return exit_clean;
}

int list_facts_command(const Options& options) {
  for (const std::string& path : options.paths) {
    const Opened opened = open(path, options);
    const Analysis analysis = analyse(*opened.engine, opened.project, analysis_options(options));
    const FactBase& facts = analysis.report.facts;
    const Overlay no_overlay;
    const TextSource texts = text_source(opened.project, no_overlay);
    for (const std::string& kind : facts.kinds()) {
      for (const Fact& fact : facts.of_kind(kind)) {
        const std::string& file = facts.file_of(fact).path;
        const TextPtr text = texts(file);
        fmt::print("{}:{}: {}", file, text ? text->position(fact.range.begin).line + 1 : 0, kind);
        for (const Attribute& attribute : fact.attributes) fmt::print(" {}={}", attribute.name, attribute.value);
        fmt::print("\n");
      }
    }
  }
  return exit_clean;
}

}  // namespace lastmile
