// A project on disk: which files it has, which of them are read, and why the others are not.
//
// Files come from git (tracked, and untracked but not ignored) where there is a work tree, else from a walk that
// honours .gitignore. Paths are relative to the project's root, with forward slashes. Nothing of it is executed.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/check.h"
#include "project/config.h"
#include "project/file_list.h"

namespace lastmile {

inline constexpr std::size_t file_size_cap = 2 * 1024 * 1024;  // bytes; larger ones are not source somebody wrote

// Texts that are not what the disk says: unsaved documents, standard input.
using Overlay = std::map<std::string, TextPtr, std::less<>>;

struct SkippedFile {
  std::string path;
  std::string why;
  bool problem = false;  // it should have been read: makes the check incomplete
};

struct Project {
  std::filesystem::path root;
  std::vector<std::string> files;    // to be read, sorted
  std::vector<SkippedFile> skipped;  // sorted
  Surroundings surroundings;
  std::vector<std::string> reported;  // prefixes of what the user asked about; empty: everything
  Configs configs{{}};
  std::vector<Problem> config_problems;

  // Whether a finding in this file is to be shown.
  bool is_reported(std::string_view file) const;
  // Whether a file of that path belongs to what is analysed: it is listed, or would be if it were there.
  bool takes(std::string_view file, const RuleSet& rules) const;
};

// The project that `path` (a file or folder that exists) belongs to: up to the git work tree or a lastmile.toml with
// `root = true`. Only files that matter for `path` are listed. `config` names a lastmile.toml to use instead of the
// nearest ones.
Project open_project(const std::filesystem::path& path, const RuleSet& rules,
                     const std::optional<std::filesystem::path>& config);

// The same for several paths of one project, and the root that says whether they are of one. Configurations are read
// from `overlay` where it has them.
Project open_project(const std::vector<std::filesystem::path>& paths, const RuleSet& rules,
                     const std::optional<std::filesystem::path>& config, const Overlay& overlay = {});
// The same of files that are listed already, by list_files(project_root(paths[0])).
Project open_listed(FileList list, const std::vector<std::filesystem::path>& paths, const RuleSet& rules,
                    const std::optional<std::filesystem::path>& config, const Overlay& overlay = {});
std::filesystem::path project_root(const std::filesystem::path& path);
// The same when something says so: a work tree, a lastmile.toml with `root = true`.
std::optional<std::filesystem::path> marked_root(const std::filesystem::path& path);

// Only where it is and what its own lastmile.toml says: enough to load its rules, no file is listed.
Project open_settings(const std::filesystem::path& folder);

// Whether files of that scope (facts/paths.toml) are read. Of those that are not, "lock" files are said to be present.
bool is_read(std::string_view scope);

// The file's text, or why it is not read: too large, not text, in UTF-16, unreadable.
struct Reading {
  TextPtr text;
  SkippedFile skipped;
};
Reading read_file(const Project& project, std::string_view path);
// The same of bytes that do not come from the disk.
Reading read_bytes(std::string_view path, std::string bytes);

// The user's own rules and facts in `.lastmile/` and in the configured folders, as the loader wants them.
std::vector<DataFile> user_data(const Project& project, const Overlay& overlay = {});

// The data below a folder whose layout is that of diagnostics/: rules/… and facts/….
std::vector<DataFile> data_in(const std::filesystem::path& folder, std::string_view shown);

}  // namespace lastmile
