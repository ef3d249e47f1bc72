// Runs one program and reads what it prints: only ever git, and never anything of the user's workspace.
// What needs the operating system sits in process.cc; where it cannot, there is simply no answer.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace lastmile {

// What `arguments[0]` prints to its standard output, run in `folder` without a shell; nullopt when it cannot be run or
// fails.
std::optional<std::string> output_of(const std::vector<std::string>& arguments, const std::string& folder);

// Whether the stream (1 or 2) is a terminal.
bool is_terminal(int stream);

}  // namespace lastmile
