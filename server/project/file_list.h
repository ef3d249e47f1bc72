// Which files a folder holds: from git where there is a work tree, else from a walk that honours .gitignore.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lastmile {

struct FileList {
  std::vector<std::string> files;      // relative to the folder, sorted, forward slashes
  std::vector<std::string> untracked;  // of them, those git does not keep; sorted
  bool version_controlled = false;
  std::vector<std::string> unreadable;  // folders that could not be listed
};

FileList list_files(const std::filesystem::path& folder);

// The walk alone, for folders that are in no work tree. Links to folders are not followed.
FileList walk_files(const std::filesystem::path& folder);

}  // namespace lastmile
