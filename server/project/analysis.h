// From a project on disk to a report: the one road that the command line and the language server share.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/check.h"
#include "engine/edit.h"
#include "project/project.h"

namespace lastmile {

// How a file on disk looked when it was read: enough to tell that it has not changed since.
struct FileStamp {
  std::int64_t modified = 0;  // the file system's clock
  std::uintmax_t size = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// What is known of a file from an earlier analysis: its facts, or why it was not read.
struct KnownFile {
  TextPtr overlay;  // the text that was matched when it came from there; else the stamp says
  FileStamp stamp;
  std::shared_ptr<const FileMatches> matches;  // null when it was not read
  SkippedFile skipped;
  std::string packed;  // between two analyses, `matches` of a file on disk: bytes take a tenth of the memory
};
using KnownFiles = std::map<std::string, KnownFile, std::less<>>;

struct AnalysisOptions {
  std::size_t jobs = 1;
  std::string today;  // YYYY-MM-DD
  Overlay overlay;
  std::function<void(std::size_t done, std::size_t all)> progress;  // called on any thread; may be empty
  class Reader* reader = nullptr;                                   // null: files are read in this process
  class MatchCache* cache = nullptr;                                // what earlier checks found, and for later ones
  bool cached_only = false;                                         // what the cache lacks was not analysed
  bool trust_known = false;                                         // nothing changed on disk since `known` was made
  std::stop_token stop = {};  // once asked, analyse() ends soon, and what it returns is of no use
};

struct Analysis {
  Report report;                     // findings and notes of reported files only
  std::vector<SkippedFile> skipped;  // of the reported files, those that were not read
  std::size_t file_count = 0;        // of the reported files, those that were
  std::size_t unread() const;        // what should have been analysed and was not
  bool complete() const { return unread() == 0; }
};

// Reads only files of which `known` does not hold the present state, and brings it up to date.
Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options, KnownFiles& known);
Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options);

// One of `count` parts of the work: reads the files of shard number `shard` (0, 1, …) into the cache, and judges
// nothing. Which shard a file is in depends on its path alone.
void analyse_shard(const Engine& engine, const Project& project, const AnalysisOptions& options, std::size_t shard,
                   std::size_t count);

// What the engine is told about the project when it judges.
ReportOptions report_options(const Project& project, const AnalysisOptions& options);

// The file's text as it is now: from the overlay, else from disk. The last one is kept, as questions about one file
// come together; so a source is for one thread.
TextSource text_source(const Project& project, const Overlay& overlay);

std::string today_utc();

}  // namespace lastmile
