#include "models/undeclared.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace lastmile {

namespace {

using Names = std::set<std::string, std::less<>>;

const Dictionary* find(const Dictionaries& dictionaries, std::string_view name) {
  const auto found = dictionaries.find(name);
  return found == dictionaries.end() ? nullptr : &found->second;
}

// Distributions are one whether they are written Flask-Login, flask_login or flask.login.
std::string normal(std::string_view name) {
  std::string result(name);
  for (char& c : result) {
    if (c == '_' || c == '.') c = '-';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

// "@scope/name/sub" → "@scope/name", "lodash/get" → "lodash"
std::string_view package_of(std::string_view module) {
  const auto slash = module.find('/');
  const auto end = module.starts_with("@") && slash != module.npos ? module.find('/', slash + 1) : slash;
  return module.substr(0, end);
}

bool is_package(std::string_view module) {
  constexpr std::string_view first = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const bool scoped = module.starts_with("@") && module.size() > 1 && module[1] != '/';
  return !module.empty() && (scoped || first.find(module[0]) != first.npos) &&
         module.find_first_of(":$!?*{ ") == module.npos;
}

class Undeclared {
 public:
  Undeclared(const FactBase& facts, const Dictionaries& dictionaries)
      : facts_(facts),
        builtin_(find(dictionaries, "builtin-modules")),
        distributions_(find(dictionaries, "distributions")),
        carried_(find(dictionaries, "carried-by")) {
    for (const Fact& manifest : facts.of_kind("manifest")) {
      if (manifest.has("name")) first_party_.emplace(manifest.get("name"));
    }
    for (const FactFile& file : facts.files()) add_folders(file.path);
  }

  std::vector<Fact> run() {
    std::vector<Fact> stated;
    std::set<std::pair<std::string, std::string>> done;
    for (const Fact& import : facts_.of_kind("import")) {
      const std::string package = missing(import);
      if (package.empty() || !done.emplace(facts_.file_of(import).component, package).second) continue;
      const Attribute* module = import.find("module");
      stated.push_back({"undeclared_import", import.file, module->range, {{"package", package, module->range}}});
    }
    return stated;
  }

 private:
  // Every folder and file name may be imported, somehow.
  void add_folders(std::string_view path) {
    while (!path.empty()) {
      const auto end = std::min(path.find('/'), path.size());
      const std::string_view part = path.substr(0, end);
      first_party_.emplace(part.substr(0, part.find('.')));
      path.remove_prefix(std::min(end + 1, path.size()));
    }
  }

  std::string missing(const Fact& import) const {
    const FactFile& file = facts_.file_of(import);
    const std::string_view module = import.get("module");
    if (file.scope != "source" || import.has("target") || !import.find("module") || is_excused(import)) return "";
    if (file.language == "python") return missing_distribution(module, file);
    const bool script = file.language == "javascript" || file.language == "typescript" || file.language == "tsx";
    return script ? missing_package(module, file) : "";
  }

  bool is_excused(const Fact& import) const {
    for (const std::string_view kind : {"optional_code", "type_import"}) {
      for (const Fact* around : facts_.in_file(kind, import.file)) {
        if (around->range.contains(import.range)) return true;
      }
    }
    return false;
  }

  std::string missing_package(std::string_view module, const FactFile& file) const {
    const std::string package(package_of(module));
    if (!is_package(module) || (builtin_ && builtin_->has(package)) || is_alias(module)) return "";
    if (first_party_.count(package) || !has_manifest("npm", file)) return "";
    return declared("npm", file).count(package) ? "" : package;
  }

  std::string missing_distribution(std::string_view module, const FactFile& file) const {
    const std::string name(module.substr(0, module.find('.')));
    if (name.empty() || (builtin_ && builtin_->has(name)) || first_party_.count(name)) return "";
    const Names names = declared_distributions(file);
    if (names.empty()) return "";
    const std::string* known = distributions_ ? distributions_->value_for(name) : nullptr;
    const std::string distribution = known ? *known : name;
    const bool there =
        is_carried(names, name) || std::any_of(names.begin(), names.end(), [&](const std::string& other) {
          return is_like(other, normal(distribution)) || is_like(other, normal(name));
        });
    return there ? "" : distribution;
  }

  // A distribution whose name holds the module's may well be the one that brings it.
  static bool is_like(const std::string& declared, const std::string& wanted) {
    constexpr std::size_t telling = 4;
    return declared == wanted || declared.find(wanted) != declared.npos ||
           (declared.size() >= telling && wanted.find(declared) != wanted.npos);
  }

  bool is_carried(const Names& names, const std::string& module) const {
    const std::string* carriers = carried_ ? carried_->value_for(module) : nullptr;
    if (!carriers) return false;
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return (" " + *carriers + " ").find(" " + name + " ") != std::string::npos;
    });
  }

  bool is_alias(std::string_view module) const {
    const auto& aliases = facts_.of_kind("import_alias");
    return std::any_of(aliases.begin(), aliases.end(), [&](const Fact& alias) {
      std::string_view name = alias.get("name");
      return module.starts_with(name.substr(0, name.find('*')));
    });
  }

  // The component's own manifest and those of the folders above it.
  std::vector<std::string> places(const FactFile& file) const {
    std::vector<std::string> all = {""};
    for (std::string_view folder = file.component; !folder.empty(); folder = folder_of(folder))
      all.emplace_back(folder);
    return all;
  }

  bool has_manifest(std::string_view manager, const FactFile& file) const {
    const auto& manifests = facts_.in_component("manifest", file.component);
    return std::any_of(manifests.begin(), manifests.end(),
                       [&](const Fact* manifest) { return manifest->get("manager") == manager; });
  }

  Names declared(std::string_view manager, const FactFile& file) const {
    Names names;
    for (const std::string& place : places(file)) {
      for (const std::string_view kind : {"dependency", "declared_name"}) {
        for (const Fact* fact : facts_.in_component(kind, place)) {
          if (fact->get("manager") == manager) names.emplace(fact->get("name"));
        }
      }
    }
    return names;
  }

  Names declared_distributions(const FactFile& file) const {
    Names names;
    for (const std::string_view manager : {"pip", "poetry"}) {
      for (const std::string& name : declared(manager, file)) names.insert(normal(name));
    }
    return names;
  }

  const FactBase& facts_;
  const Dictionary *builtin_, *distributions_, *carried_;
  Names first_party_;
};

}  // namespace

void derive_undeclared(FactBase& facts, const Dictionaries& dictionaries) {
  for (Fact& fact : Undeclared(facts, dictionaries).run()) facts.add(std::move(fact));
}

}  // namespace lastmile
