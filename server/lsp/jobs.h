// The work that runs on the pool: pure functions from what a folder knows to what it will know. None of them touches
// the session.
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "lsp/settings.h"
#include "lsp/view.h"
#include "project/own_rules.h"
#include "project/readiness.h"

namespace lastmile::lsp {

// Finds the files, configurations and rules of a project.
struct OpenJob {
  std::vector<std::filesystem::path> paths;
  Overlay overlay;  // of configurations and rules that are not saved
  Settings settings;
  std::function<OwnRules(const std::vector<DataFile>& own)> load;
  OwnRules built_in;               // not loaded before
  std::vector<DataFile> own_data;  // of the present rules
  OwnRules rules;                  // made with them
};
struct Opening {
  OwnRules built_in;
  std::shared_ptr<const Project> project;
  std::vector<DataFile> own_data;
  OwnRules rules;
  std::vector<Problem> problems;  // of configurations and own rules
};
Opening open_folder(const OpenJob& job);

// Reads what changed and judges the whole project.
struct ScanJob {
  std::shared_ptr<const Engine> engine;
  std::shared_ptr<const Project> project;
  std::vector<Problem> problems;
  AnalysisOptions options;
  KnownFiles known;
  Rim rim;
};
struct Scan {
  std::shared_ptr<const Evidence> evidence;
  KnownFiles known;
  Views views;
  Readiness readiness;
};
Scan scan_folder(ScanJob job);

// Reads one document after an edit.
struct DocumentJob {
  OwnRules rules;
  std::shared_ptr<const Project> project;
  std::string path, today;
  std::string uri;
  TextPtr text;
  bool anew = false;  // from its beginning
  View view;  // before the edit
  Rim rim;
  std::stop_token stop;
};
struct DocumentScan {
  std::shared_ptr<const FileMatches> matches;
  bool provisional = false;
  View view;
};
DocumentScan scan_document(const DocumentJob& job);

}  // namespace lastmile::lsp
