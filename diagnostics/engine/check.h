// The one door to the engine: files in, findings out. The command line, the language server and the tests all enter
// here.
//
//   Engine engine(built_in_data(), problems);                    built_in/built_in.h
//   FileMatches matches = engine.match({path, text});            per file, any thread
//   Report report = engine.report(all_matches, options);         per project
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "engine/judge.h"
#include "engine/load.h"

namespace lastmile {

struct ReportOptions {
  Surroundings surroundings;
  std::string today;  // YYYY-MM-DD: given, so that the same input always gives the same output
  std::function<Severity(std::string_view rule, std::string_view file, Severity severity)> severity;
  // Whether the user's configuration allows this finding (with a reason, in lastmile.toml).
  std::function<bool(const Finding&)> allowed;
};

struct Report {
  std::vector<Finding> findings;  // sorted by file, place and rule
  std::vector<Note> notes;        // what was not analysed
  std::size_t suppressed = 0;     // findings that comments or the configuration silenced
  FactBase facts;                 // kept for the fixes and for explanations
};

// Immutable after construction, shared by all threads. Loads everything once; queries compile on first use.
class Engine {
 public:
  // `images` and `store` spare the compilation of the patterns that they are of.
  Engine(const std::vector<DataFile>& data, std::vector<Problem>& problems, QueryImages images = {},
         ImageStore store = {});

  const RuleSet& rules() const { return rules_; }
  const Patterns& patterns() const { return patterns_; }
  const SecretTables& secret_tables() const { return secrets_.tables(); }
  FileMatches match(const FileInput& file, std::optional<MatchState>* state = nullptr) const;
  Report report(const FileMatchesList& files, const ReportOptions& options) const;
  // What can be said of a file without looking at others: the findings of the rules for which it makes no difference.
  Report report_alone(const std::shared_ptr<const FileMatches>& file, ReportOptions options) const;
  bool speaks_of_file_alone(std::string_view rule) const { return alone_.count(rule) > 0; }

 private:
  struct Loaded;
  Engine(Loaded loaded, QueryImages images, ImageStore store);
  static Loaded load(const std::vector<DataFile>& data, std::vector<Problem>& problems);

  RuleSet rules_;
  Patterns patterns_;
  SecretScanner secrets_;
  LineSearch lines_;
  std::set<std::string, std::less<>> alone_;  // rules that need one file only
};

// The tables of the secret scanner alone.
SecretTables secret_tables(const std::vector<DataFile>& data, std::vector<Problem>& problems);

}  // namespace lastmile
