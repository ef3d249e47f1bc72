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
  return {engine.match({path, reading.text, std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())}),
          {}};
}

std::vector<std::string> paths_of(const Project& project, const Overlay& overlay) {
  std::vector<std::string> paths = project.files;
  for (const auto& [path, text] : overlay) paths.push_back(path);
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

// A finding about several places stands at the first that was asked about; its fixes would change others.
bool move_to_reported(const Project& project, Finding& finding) {
  if (project.is_reported(finding.file)) return true;
  const auto place = std::find_if(finding.related.begin(), finding.related.end(),
                                  [&](const RelatedPlace& related) { return project.is_reported(related.file); });
  if (place == finding.related.end()) return false;
  std::swap(finding.file, place->file);
  std::swap(finding.range, place->range);
  finding.fixes.clear();
  return true;
}

void keep_reported(const Project& project, Analysis& analysis) {
  auto& [findings, notes, suppressed, facts] = analysis.report;
  std::erase_if(findings, [&](Finding& finding) { return !move_to_reported(project, finding); });
  std::sort(findings.begin(), findings.end(), before);
  std::erase_if(notes, [&](const Note& note) { return !project.is_reported(note.path); });
  std::erase_if(analysis.skipped, [&](const SkippedFile& file) { return !project.is_reported(file.path); });
}

ReportOptions report_options(const Project& project, const AnalysisOptions& options,
                             const std::vector<SkippedFile>& skipped) {
  ReportOptions report;
  report.surroundings = project.surroundings;
  // Git does not keep what is only in memory yet.
  for (const auto& [path, text] : options.overlay) {
    const auto& files = project.files;
    if (std::find(files.begin(), files.end(), path) == files.end()) report.surroundings.untracked.push_back(path);
  }
  for (const SkippedFile& file : skipped) {
    if (file.problem) report.surroundings.unread.push_back(file.path);
  }
  report.today = options.today;
  report.severity = [&](std::string_view rule, std::string_view file, Severity severity) {
    return project.configs.severity(rule, file, severity);
  };
  report.allowed = [&](const Finding& finding) { return project.configs.allows(finding); };
  return report;
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
    if (outcome.matches.path.empty()) continue;
    if (project.is_reported(outcome.matches.path)) ++analysis.file_count;
    matches.push_back(std::move(outcome.matches));
  }
  analysis.report = engine.report(matches, report_options(project, options, analysis.skipped));
  keep_reported(project, analysis);
  return analysis;
}

TextSource text_source(const Project& project, const Overlay& overlay) {
  return [&project, &overlay, last = std::make_shared<std::pair<std::string, TextPtr>>()](std::string_view path) {
    if (const auto found = overlay.find(path); found != overlay.end()) return found->second;
    if (last->first != path || !last->second) *last = {std::string(path), read_file(project, path).text};
    return last->second;
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
