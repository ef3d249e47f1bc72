// From a project on disk to a report: the one road that the command line and the language server share.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/check.h"
#include "engine/edit.h"
#include "project/project.h"

namespace lastmile {

// Texts that are not what the disk says: unsaved documents, standard input.
using Overlay = std::map<std::string, TextPtr, std::less<>>;

struct AnalysisOptions {
  std::size_t jobs = 1;
  std::string today;  // YYYY-MM-DD
  Overlay overlay;
  std::function<void(std::size_t done, std::size_t all)> progress;  // called on any thread; may be empty
};

struct Analysis {
  Report report;                     // findings and notes of reported files only
  std::vector<SkippedFile> skipped;  // of the reported files, those that were not read
  std::size_t file_count = 0;        // of the reported files, those that were
  bool complete() const;             // nothing that should have been analysed was left out
};

Analysis analyse(const Engine& engine, const Project& project, const AnalysisOptions& options);

// The file's text as it is now: from the overlay, else from disk. The last one is kept, as questions about one file
// come together; so a source is for one thread.
TextSource text_source(const Project& project, const Overlay& overlay);

std::string today_utc();

}  // namespace lastmile
