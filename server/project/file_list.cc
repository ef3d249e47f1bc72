#include "project/file_list.h"

#include <algorithm>

#include "project/disk.h"
#include "project/git.h"
#include "text/ignore.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_files = 200000;

class Walk {
 public:
  explicit Walk(fs::path root) : root_(std::move(root)) {}

  FileList list() {
    std::vector<std::string> todo = {""};
    while (!todo.empty() && result_.files.size() < most_files) {
      const std::string folder = std::move(todo.back());
      todo.pop_back();
      enter(folder, todo);
    }
    std::sort(result_.files.begin(), result_.files.end());
    return std::move(result_);
  }

 private:
  void enter(const std::string& folder, std::vector<std::string>& todo) {
    std::error_code error;
    const fs::path here = folder.empty() ? root_ : root_ / folder;
    if (fs::is_regular_file(here / ".gitignore", error)) ignore_.add(folder, whole_text(here / ".gitignore"));
    std::vector<std::string> folders;
    for (fs::directory_iterator entry(here, error), end; !error && entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      const std::string path = folder.empty() ? name : folder + "/" + name;
      std::error_code kind_error;
      if (entry->is_symlink(kind_error)) continue;
      if (entry->is_directory(kind_error)) {
        if (name != ".git" && name != "node_modules" && !ignore_.ignores_folder(path)) folders.push_back(path);
      } else if (entry->is_regular_file(kind_error) && !ignore_.ignores(path)) {
        result_.files.push_back(path);
      }
    }
    if (error) result_.unreadable.push_back(folder);
    // Deterministic, parents first, so that ignore files nearer to the root are read before.
    std::sort(folders.rbegin(), folders.rend());
    todo.insert(todo.end(), folders.begin(), folders.end());
  }

  fs::path root_;
  IgnoreRules ignore_;
  FileList result_;
};

}  // namespace

FileList walk_files(const fs::path& folder) { return Walk(folder).list(); }

FileList list_files(const fs::path& folder) {
  // Each path behind the letter of its state and a space; `?` says that git does not keep it.
  const auto listed = git(folder, {"ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"});
  if (!listed) return walk_files(folder);
  FileList list;
  list.version_controlled = true;
  std::error_code error;
  for (const std::string& line : split_at_zero(*listed)) {
    const std::string path = line.substr(std::min<std::size_t>(2, line.size()));
    if (line[0] == '?') list.untracked.push_back(path);
    if (fs::symlink_status(folder / path, error).type() == fs::file_type::regular) list.files.push_back(path);
  }
  std::sort(list.files.begin(), list.files.end());
  list.files.erase(std::unique(list.files.begin(), list.files.end()), list.files.end());
  return list;
}

}  // namespace lastmile
