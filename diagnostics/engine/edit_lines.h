// Files that are lists of lines: .gitignore, .env.example, requirements.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

// A line with the blank lines and remarks that stand above it.
struct LineEntry {
  std::string text;   // ends without a line end
  std::string claim;  // the KEY of `KEY=value`, or the line itself without blanks
};

// What `lines` has and `text` has not, compared by key or trimmed; an entry that is there takes its remarks along.
std::vector<LineEntry> missing_lines(std::string_view text, const std::vector<std::string>& lines);

// Both files as one.
std::string joined_lines(std::string_view text, std::string_view other);

}  // namespace lastmile
