// The one way git is called: hooks, fsmonitor, pagers and all transport are off, so nothing of the repository is executed
// and nothing is fetched.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

// What git prints in that folder when it reads `input`; nullopt when there is no git, or it fails.
std::optional<std::string> git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                               std::string_view input = "");

// Names as git lists them with `-z`; sorted, each once.
std::vector<std::string> split_at_zero(std::string_view text);

}  // namespace lastmile
