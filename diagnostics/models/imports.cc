#include "models/imports.h"

#include <algorithm>
#include <map>
#include <optional>

#include "models/module_aliases.h"

namespace lastmile {

namespace {

// Names under which a folder's own file is meant.
constexpr std::string_view folder_files[] = {"/index", "/__init__", "/mod"};

// How many files may hand a name on before it is unknown.
constexpr int hops = 3;

std::string without_ending(std::string_view path) {
  const auto dot = path.rfind('.');
  const auto slash = path.rfind('/');
  const bool in_name = dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash + 1);
  return std::string(in_name ? path.substr(0, dot) : path);
}

std::string joined(std::string_view folder, std::string_view path) {
  return normal_path(std::string(folder) + "/" + std::string(path));
}

// ".items" → "./items", "..db.models" → "../db/models", "routers.items" → "routers/items"
std::string dots_to_path(std::string_view module) {
  std::string path;
  std::size_t dots = 0;
  while (dots < module.size() && module[dots] == '.') ++dots;
  for (std::size_t i = 1; i < dots; ++i) path += "../";
  for (const char c : module.substr(dots)) path += c == '.' ? '/' : c;
  return path;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

class Resolver {
 public:
  explicit Resolver(const FactBase& facts) : facts_(facts), aliases_(facts) {
    for (const FactFile& file : facts.files()) {
      if (file.language.empty()) continue;
      add(without_ending(file.path), file.path);
      add(file.path, file.path);
    }
  }

  // The module as its file is really spelt, when only the letter case differs.
  std::string other_case(const Fact& import, const FactFile& file) const {
    const std::string_view module = import.get("module");
    const bool relative = module.starts_with("./") || module.starts_with("../");
    const bool alias = module.starts_with("@/") || module.starts_with("~/");
    if (!relative && !alias) return "";
    const std::size_t name = alias ? 2 : module.find_first_not_of("./");
    if (name == std::string_view::npos) return "";
    const std::string_view tail = module.substr(name);
    for (const std::string& place : places_of(import, file)) {
      for (const std::string& path : {place, without_ending(place)}) {
        const auto found = by_lower_case_.find(lower_case(path));
        const bool fits =
            found != by_lower_case_.end() && path.size() >= tail.size() && found->second.size() == place.size();
        if (fits) return std::string(module.substr(0, name)) + found->second.substr(place.size() - tail.size());
      }
    }
    return "";
  }

  std::string resolve(const Fact& import, const FactFile& file) const {
    const std::string_view module = import.get("module");
    const std::string_view folder = folder_of(file.path);
    const std::string_view style = import.get("style");
    const bool dotted = style == "from" || style == "import" || style == "include";
    if (dotted) return of_dotted(import, file);
    if (module == "." || module == "..") return found(joined(folder, module));
    const std::string target = first(places_of(import, file));
    return target.empty() ? target : origin(target, wanted(import), hops).value_or(target);
  }

 private:
  // "" for a module as a whole.
  static std::string_view wanted(const Fact& import) {
    if (import.get("what") == "default") return "default";
    return import.get("what") == "named" ? asked_name(import) : "";
  }

  // The file that a name comes from, when the one at `path` only hands it on.
  std::optional<std::string> origin(const std::string& path, std::string_view name, int left) const {
    const auto file = facts_.find_file(path);
    if (name.empty() || !file) return std::nullopt;
    for (const Fact* own : facts_.in_file("export", *file)) {
      if (own->get("name") == name) return path;
    }
    if (left == 0) return std::nullopt;
    for (const Fact* handed : facts_.in_file("reexport", *file)) {
      const bool all = handed->has("all");
      if (!all && asked_as(*handed) != name) continue;
      const std::string next = first(places_of(*handed, facts_.file(*file)));
      if (next.empty()) continue;
      const auto found = origin(next, all ? name : handed->get("imported"), left - 1);
      if (found) return found;
      if (!all) return next;
    }
    return std::nullopt;
  }

  static std::string_view asked_as(const Fact& handed) {
    return handed.has("name") ? handed.get("name") : handed.get("imported");
  }

  void add(const std::string& stem, const std::string& path) {
    by_stem_.emplace(stem, path);
    by_lower_case_.emplace(lower_case(stem), stem);
    for (const std::string_view name : folder_files) {
      if (stem.ends_with(name))
        by_lower_case_.emplace(lower_case(stem.substr(0, stem.size() - name.size())),
                               stem.substr(0, stem.size() - name.size()));
    }
  }

  // Where the file of a path may be: beside the importing one, where settings say, or below the component's root.
  std::vector<std::string> places_of(const Fact& import, const FactFile& file) const {
    const std::string_view module = import.get("module");
    if (module.starts_with("./") || module.starts_with("../")) return {joined(folder_of(file.path), module)};
    std::vector<std::string> places = aliases_.places(module, file);
    if (module.starts_with("@/") || module.starts_with("~/")) {
      places.push_back(joined(file.component, "src/" + std::string(module.substr(2))));
      places.push_back(joined(file.component, module.substr(2)));
    }
    return places;
  }

  // `from .routers import items`, `import app.db`, `include("users.urls")`
  std::string of_dotted(const Fact& import, const FactFile& file) const {
    const std::string_view module = import.get("module");
    const std::string_view folder = folder_of(file.path);
    const std::string path = dots_to_path(module);
    if (module.starts_with(".")) return submodule(joined(folder, path), asked_name(import));
    for (const std::string_view base : {folder, std::string_view(file.component)}) {
      if (std::string target = submodule(joined(base, path), asked_name(import)); !target.empty()) return target;
    }
    return "";
  }

  static std::string_view asked_name(const Fact& import) {
    return import.has("imported") ? import.get("imported") : import.get("name");
  }

  // `from package import module` names a file of the package, or something inside the module.
  std::string submodule(const std::string& path, std::string_view name) const {
    return first({path + "/" + std::string(name), path});
  }

  std::string first(const std::vector<std::string>& paths) const {
    for (const std::string& path : paths) {
      if (std::string target = found(path); !target.empty()) return target;
    }
    return "";
  }

  std::string found(const std::string& path) const {
    if (const auto file = by_stem_.find(path); file != by_stem_.end()) return file->second;
    // TypeScript that is written for ESM names the file by its later ending: "./routes.js" is routes.ts.
    if (const auto file = by_stem_.find(without_ending(path)); file != by_stem_.end()) return file->second;
    for (const std::string_view name : folder_files) {
      const auto file = by_stem_.find(path + std::string(name));
      if (file != by_stem_.end()) return file->second;
    }
    return "";
  }

  const FactBase& facts_;
  const ModuleAliases aliases_;
  std::map<std::string, std::string, std::less<>> by_stem_;
  std::map<std::string, std::string, std::less<>> by_lower_case_;  // to the stem as it is spelt
};

}  // namespace

void derive_imports(FactBase& facts, const Dictionaries&) {
  const Resolver resolver(facts);
  for (Fact& import : facts.of_kind("import")) {
    const std::string target = resolver.resolve(import, facts.file_of(import));
    if (!target.empty()) {
      import.set("target", target);
    } else if (const std::string spelt = resolver.other_case(import, facts.file_of(import)); !spelt.empty()) {
      import.set("other_case", spelt);
    }
  }
}

}  // namespace lastmile
