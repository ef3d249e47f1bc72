// Examples: real source that shows what a rule finds, with carets under the code.
//
//   const agent = new https.Agent({ rejectUnauthorized: false });
//   //                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
//
// A mark stands on the line below, in a comment of any style, and may end with the severity. `<- rule` marks the first
// character of the line, where no caret could stand. Mark lines are not part of the example. `{{secret:FORMAT}}` is
// replaced by a made-up value of that format, so that no real-looking key lies in a repository; `{{secret:FORMAT#2}}`
// is another one, `{{secret:FORMAT|base64}}`, `|percent`, `|head` and `|tail` are it in another form, or a half of it.
#pragma once

#include <array>
#include <map>
#include <optional>
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

inline constexpr std::size_t twin_count = 5;  // so many fixes of one finding can be shown

struct Example {
  std::string name;                           // "app.js" or "with-compose/"
  std::map<std::string, std::string> files;   // as the engine sees them
  std::map<std::string, std::string> marked;  // as they lie on disk
  std::vector<Mark> marks;
  // The twins, `.fixed` for the first fix that a finding offers, `.fixed2` for the second and so on: files that it
  // changes or creates. Null for a twin that is not there.
  std::array<std::optional<std::map<std::string, std::string>>, twin_count> fixed;
  std::map<std::string, std::string> placeholders;  // made-up value → what stands for it on disk
  Surroundings surroundings;
};

// Takes the marks out of a text; `secrets` fills placeholders.
std::string without_marks(std::string_view marked, std::string_view file, const SecretTables& secrets,
                          std::vector<Mark>& marks);
// A file `.env` lies in a folder example as `dot-env`: the .gitignore that a fix makes beside it would hide it.
std::string name_in_example(std::string_view path);
std::string name_on_disk(std::string_view path);
// As it may lie on disk: placeholders where the example has made-up values.
std::string with_placeholders(std::string text, const Example& example);

// The examples of one rule, from `folder`/examples: path → text, relative to that folder.
std::vector<Example> read_examples(const std::map<std::string, std::string>& files, const SecretTables& secrets);

}  // namespace lastmile
