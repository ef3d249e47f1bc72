#include "models/module_aliases.h"

#include <algorithm>

namespace lastmile {

namespace {

std::string joined(std::string_view folder, std::string_view path) {
  return normal_path(std::string(folder) + "/" + std::string(path));
}

// What `*` of the pattern stands for in the module; false when it does not fit.
bool fits(std::string_view pattern, std::string_view module, std::string_view& rest) {
  const auto star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == module;
  const std::string_view head = pattern.substr(0, star), tail = pattern.substr(star + 1);
  if (module.size() < head.size() + tail.size() || !module.starts_with(head) || !module.ends_with(tail)) return false;
  rest = module.substr(head.size(), module.size() - head.size() - tail.size());
  return true;
}

std::string with_rest(std::string to, std::string_view rest) {
  if (const auto star = to.find('*'); star != std::string::npos) to.replace(star, 1, rest);
  return to;
}

// "@acme/db/client" → "@acme/db", and "client" is left
std::string_view package_name(std::string_view module) {
  const auto slash = module.find('/', module.starts_with('@') ? module.find('/') + 1 : 0);
  return module.substr(0, slash);
}

}  // namespace

std::string normal_path(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    if (part == "..") {
      if (!parts.empty()) parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
  }
  std::string result;
  for (const std::string_view part : parts) result += (result.empty() ? "" : "/") + std::string(part);
  return result;
}

ModuleAliases::ModuleAliases(const FactBase& facts) {
  for (const Fact& base : facts.of_kind("import_base")) {
    const std::string folder(folder_of(facts.file_of(base).path));
    bases_.emplace(folder, joined(folder, base.get("to")));
  }
  for (const Fact& mapping : facts.of_kind("import_path")) {
    const std::string folder(folder_of(facts.file_of(mapping).path));
    const auto base = bases_.find(folder);
    mappings_[folder].push_back(
        {std::string(mapping.get("name")), joined(base == bases_.end() ? folder : base->second, mapping.get("to"))});
  }
  for (auto& [folder, all] : mappings_) {  // the longest name is the most exact
    std::stable_sort(all.begin(), all.end(),
                     [](const Mapping& a, const Mapping& b) { return a.name.size() > b.name.size(); });
  }
  add_packages(facts);
}

void ModuleAliases::add_packages(const FactBase& facts) {
  std::map<std::uint32_t, Package*> by_file;
  for (const Fact& manifest : facts.of_kind("manifest")) {
    if (manifest.get("name").empty() || manifest.get("manager") != "npm") continue;
    Package& package = packages_[std::string(manifest.get("name"))];
    package.folder = folder_of(facts.file_of(manifest).path);
    if (manifest.has("main")) package.entries.push_back({".", std::string(manifest.get("main"))});
    by_file[manifest.file] = &package;
  }
  for (const Fact& entry : facts.of_kind("package_entry")) {
    const auto package = by_file.find(entry.file);
    if (package == by_file.end()) continue;
    package->second->entries.push_back({std::string(entry.get("name")), std::string(entry.get("to"))});
  }
}

std::vector<std::string> ModuleAliases::places(std::string_view module, const FactFile& file) const {
  std::vector<std::string> found;
  for (std::string_view here = folder_of(file.path);; here = folder_of(here)) {
    if (const auto mappings = mappings_.find(here); mappings != mappings_.end()) {
      for (const Mapping& mapping : mappings->second) {
        std::string_view rest;
        if (fits(mapping.name, module, rest)) found.push_back(with_rest(mapping.to, rest));
      }
    }
    if (const auto base = bases_.find(here); base != bases_.end()) found.push_back(joined(base->second, module));
    if (here.empty()) break;
  }
  add_package_places(module, file, found);
  return found;
}

// What a package says it gives, where that is in the repository, and else where such files usually are.
void ModuleAliases::add_package_places(std::string_view module, const FactFile& file,
                                       std::vector<std::string>& found) const {
  const std::string_view name = package_name(module);
  const auto package = packages_.find(name);
  // An app may have the name of a package that it uses.
  if (package == packages_.end() || package->second.folder == file.component) return;
  const std::string_view below = module.substr(std::min(module.size(), name.size() + 1));
  const std::string asked = below.empty() ? "." : "./" + std::string(below);
  const std::string& folder = package->second.folder;
  for (const Entry& entry : package->second.entries) {
    std::string_view rest;
    if (fits(entry.name, asked, rest)) found.push_back(joined(folder, with_rest(entry.to, rest)));
  }
  for (const std::string_view usual : {"", "src/"}) {
    found.push_back(joined(folder, std::string(usual) + (below.empty() ? "index" : std::string(below))));
  }
}

}  // namespace lastmile
