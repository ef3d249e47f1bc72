// Shell text taken apart into the simple commands it runs: enough of the language to know which programs are called,
// with which words, and where each stands. Nothing is expanded and nothing is executed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/range.h"

namespace lastmile {

struct ShellCommand {
  std::vector<std::string> assignments;  // `CI=false` in front of it
  std::vector<std::string> words;        // without quotes and redirections; `$x`, `$(…)` and `${{ … }}` as written
  std::vector<Range> places;             // of the words
  Range range;                           // of all of it, in the text
  Range excuse;                          // the ` || true` behind it, after which its failure counts for nothing
  int depth = 0;                         // how many parentheses are open around it
};

std::vector<ShellCommand> split_shell(std::string_view text);

// The words with single blanks between them.
std::string joined_words(const std::vector<std::string>& words, std::size_t from = 0);

}  // namespace lastmile
