#include "project/analysis.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <iterator>

#include "engine/pack.h"
#include "parallel.h"
#include "project/match_cache.h"
#include "project/reader.h"
#include "secrets/sha256.h"

namespace lastmile {

namespace {

FileStamp stamp_of(const Project& project, const std::string& path) {
  std::error_code error;
  const std::filesystem::path full = project.root / path;
  const auto modified = std::filesystem::last_write_time(full, error).time_since_epoch().count();
  return {static_cast<std::int64_t>(modified), std::filesystem::file_size(full, error)};
}

KnownFile unpacked(KnownFile known) {
  if (!known.packed.empty()) known.matches = std::make_shared<const FileMatches>(*unpack(known.packed));
  return known;
}

// A file that is looked at: as it is known, or on its way to that.
struct Look {
  KnownFile file;
  std::optional<ReadRequest> request;  // what has to be read for it
  MatchCache::Key key{};               // of the request, when there is a cache
};

// The file as it is now: as it is known, when that still holds.
Look look_at(const Project& project, const AnalysisOptions& options, const std::string& path, const KnownFile* known) {
  const auto request_of = [&](TextPtr text) {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return ReadRequest{{path, std::move(text), now, nullptr, options.stop}, "", false};
  };
  if (const auto found = options.overlay.find(path); found != options.overlay.end()) {
    if (known && known->overlay == found->second) return {*known, std::nullopt};
    return {{found->second, {}, nullptr, {}, {}}, request_of(found->second)};
  }
  if (known && !known->overlay && options.trust_known) return {unpacked(*known), std::nullopt};
  const FileStamp stamp = stamp_of(project, path);
  if (known && !known->overlay && known->stamp == stamp) return {unpacked(*known), std::nullopt};
  Reading reading = read_file(project, path);
  if (!reading.text) return {{nullptr, stamp, nullptr, std::move(reading.skipped), {}}, std::nullopt};
  return {{nullptr, stamp, nullptr, {}, {}}, request_of(std::move(reading.text))};
}

// Takes what the cache knows; what is left is to be read.
void find_in_cache(const Engine& engine, const AnalysisOptions& options, Look& look) {
  if (!look.request || !options.cache) return;
  look.key = MatchCache::key_of(look.request->file);
  look.file.matches = options.cache->find(look.key);
  if (!look.file.matches && options.cached_only) {
    const std::string why = "not analysed: no shard has put it into the cache";
    look.file.matches = unread(engine, look.request->file.path, why);
  }
  if (look.file.matches) look.request.reset();
}

std::vector<FileReading> read_all(const Engine& engine, const AnalysisOptions& options,
                                  const std::vector<ReadRequest>& requests) {
  if (options.reader) return options.reader->read_all(requests);
  std::vector<FileReading> readings;
  for (const ReadRequest& request : requests) {
    readings.push_back({std::make_shared<const FileMatches>(engine.match(request.file))});
  }
  return readings;
}

void read_rest(const Engine& engine, const AnalysisOptions& options, std::vector<Look>& looks) {
  std::vector<ReadRequest> requests;
  std::vector<Look*> waiting;
  for (Look& look : looks) {
    find_in_cache(engine, options, look);
    if (!look.request) continue;
    requests.push_back(std::move(*look.request));
    waiting.push_back(&look);
  }
  std::vector<FileReading> readings = read_all(engine, options, requests);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    FileReading& reading = readings[i];
    const bool lasts = options.cache && !reading.set_aside && !options.stop.stop_requested();
    if (lasts) options.cache->add(waiting[i]->key, *reading.matches);
    KnownFile& file = waiting[i]->file;
    file.matches = std::move(reading.matches);
    if (!file.overlay) file.packed = std::move(reading.packed);
  }
}

// In the order of the paths.
std::vector<KnownFile> look_at_all(const Engine& engine, const Project& project, const AnalysisOptions& options,
                                   const std::vector<std::string>& paths, const KnownFiles& known) {
  constexpr std::size_t shares = 8;  // for each job: so that all end at about the same time
  const std::size_t best = options.reader ? options.reader->best_at_once() : 1;
  const std::size_t at_once = std::clamp<std::size_t>(paths.size() / (options.jobs * shares), 1, best);
  std::vector<KnownFile> files(paths.size());
  std::atomic<std::size_t> done{0};
  parallel_for((paths.size() + at_once - 1) / at_once, options.jobs, [&](std::size_t group) {
    if (options.stop.stop_requested()) return;
    const std::size_t begin = group * at_once, end = std::min(begin + at_once, paths.size());
    std::vector<Look> looks;
    for (std::size_t i = begin; i < end; ++i) {
      const auto before = known.find(paths[i]);
      looks.push_back(look_at(project, options, paths[i], before == known.end() ? nullptr : &before->second));
    }
    read_rest(engine, options, looks);
    for (std::size_t i = begin; i < end; ++i) files[i] = std::move(looks[i - begin].file);
    if (options.progress) options.progress(done += end - begin, paths.size());
  });
  if (options.reader) options.reader->rest();
  return files;
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

}  // namespace

std::size_t Analysis::unread() const {
  const auto problems =
      std::count_if(skipped.begin(), skipped.end(), [](const SkippedFile& file) { return file.problem; });
  return report.notes.size() + static_cast<std::size_t>(problems);
}

ReportOptions report_options(const Project& project, const AnalysisOptions& options) {
  ReportOptions report;
  report.surroundings = project.surroundings;
  // Git does not keep what is only in memory yet.
  for (const auto& [path, text] : options.overlay) {
    const auto& files = project.files;
    if (std::find(files.begin(), files.end(), path) == files.end()) report.surroundings.untracked.push_back(path);
  }
  report.today = options.today;
  report.severity = [&](std::string_view rule, std::string_view file, Severity severity) {
    return project.configs.severity(rule, file, severity);
  };
  report.allowed = [&](const Finding& finding) { return project.configs.allows(finding); };
  return report;
}

Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options, KnownFiles& known) {
  const std::vector<std::string> paths = paths_of(project, options.overlay);
  std::vector<KnownFile> files = look_at_all(engine, project, options, paths, known);
  Analysis analysis;
  if (options.stop.stop_requested()) return analysis;
  analysis.skipped = project.skipped;
  FileMatchesList matches;
  known.clear();
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (files[i].matches) matches.push_back(files[i].matches);
    if (!files[i].matches) analysis.skipped.push_back(files[i].skipped);
    if (files[i].matches && project.is_reported(paths[i])) ++analysis.file_count;
    known.emplace_hint(known.end(), paths[i], std::move(files[i]));
  }
  ReportOptions judging = report_options(project, options);
  for (const SkippedFile& file : analysis.skipped) {
    if (file.problem) judging.surroundings.unread.push_back(file.path);
  }
  analysis.report = engine.report(matches, judging);
  keep_reported(project, analysis);
  for (auto& [path, file] : known) {
    if (!file.packed.empty()) file.matches.reset();
  }
  return analysis;
}

void analyse_shard(const Engine& engine, const Project& project, const AnalysisOptions& options, std::size_t shard,
                   std::size_t count) {
  std::vector<std::string> mine;
  std::copy_if(project.files.begin(), project.files.end(), std::back_inserter(mine), [&](const std::string& path) {
    const Sha256Digest digest = sha256(path);
    return (digest[0] << 8 | digest[1]) % count == shard;
  });
  look_at_all(engine, project, options, mine, {});
}

Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options) {
  KnownFiles nothing;
  return analyse(engine, project, options, nothing);
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
