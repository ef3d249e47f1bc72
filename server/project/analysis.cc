#include "project/analysis.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>

#include "parallel.h"

namespace lastmile {

namespace {

struct Outcome {
  FileMatches matches;
  SkippedFile skipped;
};

Outcome outcome_of(const Engine& engine, const Project& project, const Overlay& overlay, const std::string& path) {
  if (const auto found = overlay.find(path); found != overlay.end()) return {engine.match({path, found->second}), {}};
  Reading reading = read_file(project, path);
  if (!reading.text) return {{}, std::move(reading.skipped)};
  return {engine.match({path, reading.text, std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())}), {}};
}

std::vector<std::string> paths_of(const Project& project, const Overlay& overlay) {
  std::vector<std::string> paths = project.files;
  for (const auto& [path, text] : overlay) paths.push_back(path);
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

}  // namespace

bool Analysis::complete() const {
  return report.notes.empty() &&
         std::none_of(skipped.begin(), skipped.end(), [](const SkippedFile& file) { return file.problem; });
}

Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options) {
  const std::vector<std::string> paths = paths_of(project, options.overlay);
  std::vector<Outcome> outcomes(paths.size());
  std::atomic<std::size_t> done{0};
  parallel_for(paths.size(), options.jobs, [&](std::size_t i) {
    outcomes[i] = outcome_of(engine, project, options.overlay, paths[i]);
    if (options.progress) options.progress(++done, paths.size());
  });
  Analysis analysis;
  analysis.skipped = project.skipped;
  std::vector<FileMatches> matches;
  for (Outcome& outcome : outcomes) {
    if (!outcome.skipped.path.empty()) analysis.skipped.push_back(std::move(outcome.skipped));
    if (!outcome.matches.path.empty()) matches.push_back(std::move(outcome.matches));
  }
  analysis.file_count = matches.size();
  ReportOptions report;
  report.surroundings = project.surroundings;
  report.today = options.today;
  report.severity = [&](std::string_view rule, std::string_view file, Severity severity) {
    return project.configs.severity(rule, file, severity);
  };
  report.allowed = [&](const Finding& finding) { return project.configs.allows(finding); };
  analysis.report = engine.report(matches, report);
  std::erase_if(analysis.report.findings, [&](const Finding& finding) { return !project.is_reported(finding.file); });
  return analysis;
}

TextSource text_source(const Project& project, const Overlay& overlay) {
  return [&project, &overlay](std::string_view path) {
    const auto found = overlay.find(path);
    return found != overlay.end() ? found->second : read_file(project, path).text;
  };
}

std::string today_utc() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
#ifdef _WIN32
  gmtime_s(&parts, &now);
#else
  gmtime_r(&now, &parts);
#endif
  char text[11];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%d", &parts)};
}

}  // namespace lastmile
