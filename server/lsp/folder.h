// One project as the session sees it: what is known of its files, what is shown, and what work is under way.
//
// Belongs to the session's thread. The work runs on the pool with copies and shared read-only parts (jobs.h); a folder
// never waits for it.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "lsp/view.h"
#include "project/own_rules.h"
#include "project/readiness.h"

namespace lastmile::lsp {

struct Folder {
  std::filesystem::path root;                // of the project
  std::vector<std::filesystem::path> paths;  // what is checked of it: the workspace folder, or single files
  bool loose = false;                        // single files outside of all workspace folders
  std::string uri;                           // of the first of `paths`, as the client writes it
  bool removed = false;

  // After the first opening:
  OwnRules rules;
  std::vector<DataFile> own_data;  // that `rules` were made with
  std::shared_ptr<const Project> project;
  std::vector<Problem> problems;  // of configurations and own rules

  KnownFiles known;   // away while a scan runs
  KnownFiles recent;  // documents that were matched while it was away
  Views views;
  std::shared_ptr<const Evidence> evidence;  // of the last scan; null before
  Readiness readiness;
  bool readiness_told = false;

  // What is to be done, and what is being done.
  bool listing_changed = true;  // files, configurations or rules: open again
  bool disk_changed = true;     // texts of files that are not open
  bool facts_changed = true;    // anything: judge again
  bool working = false, planned = false;
  bool given_up = false;  // the user stopped the first scan
  std::stop_source stop;
  std::string progress;  // the token of the scan that is shown; empty for none
  bool progress_shown = false;
  std::size_t progress_done = 0;               // files that the client was told of
  std::chrono::milliseconds cost{0};           // of the last scan after an edit
  std::vector<std::function<void()>> waiting;  // to run once it is settled

  bool scanned() const { return evidence != nullptr; }
  // Everything that is shown is of the present texts.
  bool settled() const { return scanned() && !listing_changed && !facts_changed && !working; }
  std::string path_of(const std::filesystem::path& full) const {
    return full.lexically_relative(root).generic_string();
  }
};

}  // namespace lastmile::lsp
