// Examples: real source that shows what a rule finds, with carets under the code.
//
//   const agent = new https.Agent({ rejectUnauthorized: false });
//   //                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
//
// A mark stands on the line below, in a comment of any style, and may end with the severity. `<- rule` marks the first
// character of the line, where no caret could stand. Mark lines are not part of the example. `{{secret:FORMAT}}` is
// replaced by a made-up value of that format, so that no real-looking key lies in a repository.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/derive.h"
#include "engine/finding.h"
#include "secrets/secret_formats.h"

namespace lastmile {

struct Mark {
  std::string file;
  std::uint32_t line = 0;    // zero based, in the text without marks
  std::uint32_t column = 0;  // zero based, in bytes
  std::uint32_t width = 0;   // 0: only the beginning is given
  std::string rule;
  std::string severity;  // empty: any

  friend bool operator==(const Mark&, const Mark&) = default;
};

struct Example {
  std::string name;                           // "app.js" or "with-compose/"
  std::map<std::string, std::string> files;   // as the engine sees them
  std::map<std::string, std::string> marked;  // as they lie on disk
  std::vector<Mark> marks;
  bool has_twin = false;
  std::map<std::string, std::string> fixed;  // the twin: files that the fixes change or create
  Surroundings surroundings;
};

// Takes the marks out of a text; `secrets` fills placeholders.
std::string without_marks(std::string_view marked, std::string_view file, const SecretTables& secrets,
                          std::vector<Mark>& marks);

// The examples of one rule, from `folder`/examples: path → text, relative to that folder.
std::vector<Example> read_examples(const std::map<std::string, std::string>& files, const SecretTables& secrets);

}  // namespace lastmile
