#include "project/git.h"

#include <algorithm>

#include "project/process.h"

namespace lastmile {

std::optional<std::string> git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                               std::string_view input) {
  std::vector<std::string> command = {"git",
                                      "-c",
                                      "core.hooksPath=/dev/null",
                                      "-c",
                                      "core.fsmonitor=false",
                                      "-c",
                                      "core.quotePath=false",
                                      "-c",
                                      "protocol.allow=never",
                                      "--no-pager",
                                      "--no-optional-locks"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return output_of(command, folder.string(), input);
}

std::vector<std::string> split_at_zero(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find('\0'), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  return parts;
}

}  // namespace lastmile
