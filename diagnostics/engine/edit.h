// The last arrow: a finding's fix becomes edits of texts.
//
// A fix speaks about captures of its subject (`@value`), about other facts it is given by name (`@app`,
// `@app.options`) and about files of the component. Templates follow the style of the file they go into: quotes,
// semicolons, indentation, line ends. Nothing here reads or writes a disk: texts come from a TextSource.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/condition.h"
#include "engine/rule.h"
#include "text/text.h"

namespace lastmile {

struct TextEdit {
  std::string file;
  Range range;              // empty for an insertion
  std::uint32_t order = 0;  // among insertions at one place: the lower comes first
  std::string text;
  std::string claim = {};  // what it defines ("scripts.start"): two edits of a file that differ cannot define the same
  bool confidential = false;  // its text holds what the file keeps to itself: no report may print it

  friend auto operator<=>(const TextEdit&, const TextEdit&) = default;
};

struct NewFile {
  std::string file;
  std::string text;
  bool lines = false;  // a list of lines, as `append` makes: several of one name become one file
  bool confidential = false;

  friend auto operator<=>(const NewFile&, const NewFile&) = default;
};

struct Changes {
  std::vector<TextEdit> edits;  // of files that exist; sorted, ranges of one file do not overlap
  std::vector<NewFile> files;   // never over a file that exists
  std::string obstacle;         // why the fix cannot be made here; then there is nothing else

  bool empty() const { return edits.empty() && files.empty(); }
};

// The text of a file of the project; null when there is none.
using TextSource = std::function<TextPtr(std::string_view path)>;

Changes changes_of(const FixSpec& fix, const Fact& subject, const Conditions& conditions, const TextSource& texts);

// The texts after all of them, by path. A change that overlaps an earlier one is left out whole, and its index given in
// `left_out`; the same insertion at the same place is made once. A file whose syntax tree would have more errors than
// before keeps its text, and every change that touches it is left out too.
std::map<std::string, std::string> apply(const std::vector<Changes>& changes, const TextSource& texts,
                                         std::vector<std::size_t>& left_out);

}  // namespace lastmile
