#include "models/ignored.h"

#include <algorithm>
#include <map>

#include "text/ignore.h"

namespace lastmile {

namespace {

struct IgnoreFile {
  std::string folder, name, kind, text;
};

std::vector<IgnoreFile> ignore_files(const FactBase& facts) {
  std::map<std::uint32_t, IgnoreFile> by_file;
  for (const Fact& rule : facts.of_kind("ignore_rule")) {
    const std::string& path = facts.file_of(rule).path;
    IgnoreFile& file = by_file[rule.file];
    file.folder = folder_of(path);
    file.name = name_of(path);
    file.kind = rule.get("file_kind");
    file.text += std::string(rule.get("pattern")) + "\n";
  }
  std::vector<IgnoreFile> files;
  for (auto& [index, file] : by_file) files.push_back(std::move(file));
  // Nearer to the root first, as their rules count.
  std::stable_sort(files.begin(), files.end(),
                   [](const IgnoreFile& a, const IgnoreFile& b) { return a.folder.size() < b.folder.size(); });
  return files;
}

bool is_above(std::string_view folder, std::string_view path) {
  return folder.empty() || (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/');
}

bool is_ignored(const std::vector<IgnoreFile>& files, std::string_view kind, std::string_view path,
                std::string_view by_name) {
  IgnoreRules rules;
  for (const IgnoreFile& file : files) {
    const bool named = file.name.find('.') == 0 || file.name == by_name;
    if (file.kind == kind && named && is_above(file.folder, path)) rules.add(file.folder, file.text);
  }
  return rules.ignores(path) || rules.ignores_folder(path);
}

}  // namespace

void derive_ignored(FactBase& facts, const Dictionaries&) {
  const std::vector<IgnoreFile> files = ignore_files(facts);
  for (Fact& fact : facts.of_kind("must_ignore")) {
    const std::string& at = facts.file_of(fact).path;
    const std::string folder(folder_of(at));
    const std::string path = (folder.empty() ? "" : folder + "/") + std::string(fact.get("path"));
    // `Dockerfile.prod.dockerignore` speaks for `Dockerfile.prod` alone.
    const std::string own = std::string(name_of(at)) + ".dockerignore";
    fact.set("ignored", is_ignored(files, fact.get("by"), path, own) ? "true" : "false");
  }
}

}  // namespace lastmile
