#include "support/session_script.h"

#include <sstream>

namespace lastmile {

namespace {

constexpr std::size_t indent = 2;

bool is_block_line(const std::string& line) { return line.starts_with("  ") || line.empty(); }

// Empty lines at the end of a block separate it from what follows.
std::string trimmed_block(std::string block) {
  while (block.ends_with("\n\n")) block.pop_back();
  return block == "\n" ? "" : block;
}

}  // namespace

SessionScript read_session(const std::string& text) {
  SessionScript script;
  std::istringstream in(text);
  std::size_t number = 0;
  bool about = true;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (about && !line.empty()) {
      script.about += (script.about.empty() ? "" : " ") + line;
      continue;
    }
    about = false;
    if (line.starts_with("#")) continue;
    if (is_block_line(line)) {
      if (!script.lines.empty()) script.lines.back().block += (line.empty() ? "" : line.substr(indent)) + "\n";
      continue;
    }
    const auto space = line.find(' ');
    script.lines.push_back(
        {number, line.substr(0, space), space == std::string::npos ? "" : line.substr(space + 1), ""});
  }
  for (SessionLine& line : script.lines) line.block = trimmed_block(line.block);
  return script;
}

}  // namespace lastmile
