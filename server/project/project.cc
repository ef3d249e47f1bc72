#include "project/project.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "project/disk.h"
#include "project/file_list.h"
#include "text/glob.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

// Scopes of facts/paths.toml whose files nobody wrote by hand, or that are not yet what they will be.
constexpr std::string_view unread_scopes[] = {"generated", "vendored", "lock", "template"};

bool says_root(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / config_name, error)) return false;
  std::vector<Problem> ignored;
  return read_config(whole_text(folder / config_name), "", "", ignored).root;
}

fs::path folder_at(const fs::path& path) {
  const fs::path full = fs::canonical(path);
  return fs::is_directory(full) ? full : full.parent_path();
}

std::vector<std::string> manifest_globs(const RuleSet& rules) {
  std::vector<std::string> globs;
  for (const auto& selector : rules.selectors) {
    if (selector.kind == "manifest") globs.insert(globs.end(), selector.files.begin(), selector.files.end());
  }
  for (const auto& selector : rules.lines) {
    if (selector.kind == "manifest") globs.insert(globs.end(), selector.files.begin(), selector.files.end());
  }
  return globs;
}

bool has_manifest(const fs::path& folder, const std::vector<std::string>& globs) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_match(glob, name); })) {
      return true;
    }
  }
  return false;
}

// The folder of the component that a single file belongs to.
fs::path component_above(const fs::path& folder, const fs::path& root, const std::vector<std::string>& globs) {
  for (fs::path here = folder; here != root; here = here.parent_path()) {
    if (has_manifest(here, globs)) return here;
  }
  return root;
}

std::string relative_path(const fs::path& path, const fs::path& root) {
  const std::string text = path.lexically_relative(root).generic_string();
  return text == "." ? "" : text;
}

bool is_below(std::string_view path, std::string_view folder) {
  return folder.empty() || path == folder ||
         (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/');
}

// Above a checked folder only the files at the root and in its hidden folders (.github …) give context.
bool is_context(std::string_view path) { return path.find('/') == std::string_view::npos || path.front() == '.'; }

std::string current_text(const fs::path& root, const std::string& path, const Overlay& overlay) {
  const auto found = overlay.find(path);
  return found == overlay.end() ? whole_text(root / path) : std::string(found->second->bytes());
}

Configs read_configs(const fs::path& root, const std::vector<std::string>& files, const Overlay& overlay,
                     std::vector<Problem>& problems) {
  std::vector<Config> configs;
  for (const std::string& path : files) {
    if (name_of(path) != config_name) continue;
    configs.push_back(read_config(current_text(root, path, overlay), folder_of(path), path, problems));
  }
  return Configs(std::move(configs));
}

// Files of an inner project (root = true below ours) are not ours.
bool belongs_to_inner_project(std::string_view path, const std::vector<Config>& configs) {
  return std::any_of(configs.begin(), configs.end(), [&](const Config& config) {
    return config.root && !config.folder.empty() && is_below(path, config.folder);
  });
}

std::string why_unread(std::string_view scope) {
  if (scope == "lock") return "a lock file; that it is there is enough";
  if (scope == "template") return "a Helm template; what comes out of it is not known";
  return scope == "vendored" ? "other people's code" : "nobody wrote it by hand (" + std::string(scope) + ")";
}

// Folders of files that a tool fills in before anybody uses them.
std::vector<std::string> template_folders(const std::vector<std::string>& listed, const RuleSet& rules) {
  const auto charts = rules.dictionaries.find("chart-files");
  std::vector<std::string> folders;
  for (const std::string& path : listed) {
    if (charts == rules.dictionaries.end() || !charts->second.has(name_of(path))) continue;
    const std::string_view folder = folder_of(path);
    folders.push_back((folder.empty() ? "" : std::string(folder) + "/") + "templates");
  }
  return folders;
}

void choose(const std::vector<std::string>& listed, const std::vector<std::string>& components, const RuleSet& rules,
            Project& project) {
  const auto wanted = [&](const std::string& path) {
    return std::any_of(components.begin(), components.end(),
                       [&](const std::string& folder) { return is_below(path, folder); });
  };
  const std::vector<std::string> templates = template_folders(listed, rules);
  for (const std::string& path : listed) {
    if (!wanted(path) && !is_context(path)) continue;
    if (belongs_to_inner_project(path, project.configs.all())) continue;
    const bool filled_in = std::any_of(templates.begin(), templates.end(),
                                       [&](const std::string& folder) { return is_below(path, folder); });
    const std::string_view scope = filled_in ? "template" : rules.scope_of(path);
    if (scope == "lock") project.surroundings.present.push_back(path);
    if (!is_read(scope)) {
      project.skipped.push_back({path, why_unread(scope), false});
    } else if (project.configs.ignores(path)) {
      project.skipped.push_back({path, "ignored by lastmile.toml", false});
    } else {
      project.files.push_back(path);
    }
  }
}

std::string read_obstacle(const std::string& bytes) {
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) return "it is in UTF-16; save it as UTF-8";
  return "";
}

Reading not_read(std::string_view path, std::string why, bool problem) {
  return {nullptr, {std::string(path), std::move(why), problem}};
}

Reading too_large(std::string_view path) {
  return not_read(path, "it is larger than 2 MiB", language_of(path, "") != nullptr);
}

bool is_binary(const std::string& bytes) { return bytes.substr(0, 8000).find('\0') != std::string::npos; }

}  // namespace

bool is_read(std::string_view scope) {
  return std::find(std::begin(unread_scopes), std::end(unread_scopes), scope) == std::end(unread_scopes);
}

bool Project::takes(std::string_view file, const RuleSet& rules) const {
  if (std::binary_search(files.begin(), files.end(), file)) return true;
  std::error_code error;
  if (fs::exists(root / fs::path(file), error)) return false;
  return is_read(rules.scope_of(file)) && !configs.ignores(file) && !belongs_to_inner_project(file, configs.all());
}

bool Project::is_reported(std::string_view file) const {
  return reported.empty() || std::any_of(reported.begin(), reported.end(),
                                         [&](const std::string& prefix) { return is_below(file, prefix); });
}

std::optional<fs::path> marked_root(const fs::path& path) {
  std::error_code error;
  for (fs::path here = folder_at(path);; here = here.parent_path()) {
    if (says_root(here) || fs::exists(here / ".git", error)) return here;
    if (here == here.parent_path()) return std::nullopt;
  }
}

fs::path project_root(const fs::path& path) { return marked_root(path).value_or(folder_at(path)); }

Project open_settings(const fs::path& folder) {
  Project project;
  project.root = project_root(folder);
  std::error_code error;
  if (!fs::is_regular_file(project.root / config_name, error)) return project;
  project.configs =
      Configs({read_config(whole_text(project.root / config_name), "", config_name, project.config_problems)});
  return project;
}

Project open_project(const fs::path& path, const RuleSet& rules, const std::optional<fs::path>& config) {
  return open_project(std::vector<fs::path>{path}, rules, config);
}

Project open_project(const std::vector<fs::path>& paths, const RuleSet& rules, const std::optional<fs::path>& config,
                     const Overlay& overlay) {
  return open_listed(list_files(project_root(paths.at(0))), paths, rules, config, overlay);
}

Project open_listed(FileList list, const std::vector<fs::path>& paths, const RuleSet& rules,
                    const std::optional<fs::path>& config, const Overlay& overlay) {
  Project project;
  project.root = project_root(paths.at(0));
  project.surroundings.version_controlled = list.version_controlled;
  project.surroundings.untracked = std::move(list.untracked);
  for (const std::string& unreadable : list.unreadable) {
    project.skipped.push_back({unreadable, "the folder cannot be listed", true});
  }
  if (config) {
    project.configs = Configs({read_config(whole_text(*config), "", config->string(), project.config_problems)});
  } else {
    project.configs = read_configs(project.root, list.files, overlay, project.config_problems);
  }
  std::vector<std::string> components;
  for (const fs::path& path : paths) {
    const fs::path full = fs::canonical(path);
    const bool folder = fs::is_directory(full);
    const fs::path component = folder ? full : component_above(full.parent_path(), project.root, manifest_globs(rules));
    components.push_back(relative_path(component, project.root));
    project.reported.push_back(relative_path(full, project.root));
  }
  choose(list.files, components, rules, project);
  return project;
}

Reading read_file(const Project& project, std::string_view path) {
  const fs::path full = project.root / fs::path(path);
  std::error_code error;
  const auto size = fs::file_size(full, error);
  if (error) return not_read(path, "it cannot be read: " + error.message(), true);
  if (size > file_size_cap) return too_large(path);
  std::ifstream in(full, std::ios::binary);
  std::string bytes(size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(size));
  if (in.bad() || static_cast<std::size_t>(in.gcount()) != size) return not_read(path, "it cannot be read", true);
  return read_bytes(path, std::move(bytes));
}

Reading read_bytes(std::string_view path, std::string bytes) {
  if (bytes.size() > file_size_cap) return too_large(path);
  if (std::string why = read_obstacle(bytes); !why.empty()) return not_read(path, std::move(why), true);
  if (is_binary(bytes)) return not_read(path, "binary", language_of(path, "") != nullptr);
  return {std::make_shared<const Text>(std::move(bytes)), {}};
}

std::vector<DataFile> data_in(const fs::path& folder, std::string_view shown) {
  std::vector<DataFile> files;
  for (const std::string& path : walk_files(folder).files) {
    const bool known = path.starts_with("rules/") || path.starts_with("facts/") || path.starts_with("formats/");
    const bool data = known && path.find("/examples/") == std::string::npos;
    if (data) files.push_back({path, whole_text(folder / path), std::string(shown) + "/" + path});
  }
  return files;
}

std::vector<DataFile> user_data(const Project& project, const Overlay& overlay) {
  std::vector<DataFile> all = data_in(project.root / ".lastmile", ".lastmile");
  for (const Config& config : project.configs.all()) {
    for (const std::string& folder : config.rule_folders) {
      const std::string path = config.folder.empty() ? folder : config.folder + "/" + folder;
      const std::vector<DataFile> more = data_in(project.root / path, path);
      all.insert(all.end(), more.begin(), more.end());
    }
  }
  for (DataFile& file : all) {
    if (const auto found = overlay.find(file.shown); found != overlay.end()) file.text = found->second->bytes();
  }
  return all;
}

}  // namespace lastmile
