// The verb `dependency`: a package becomes known to the component's manifest.
//
// How a manifest names its dependencies is data, attributes of the fact `manifest`: `manager`, the half of the key in
// the dictionary `versions` ("npm:helmet"); `dependency_key`, the mapping or list that holds them; `dependency_line`,
// how one is written in a list or on a line of its own ("${name}${version}").

#include <algorithm>

#include "engine/edit_config.h"
#include "engine/edit_lines.h"
#include "engine/edit_list.h"
#include "engine/edit_style.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

struct Dependency {
  const Fact* manifest = nullptr;
  std::string name, version;

  std::string line() const {
    Fact values;
    values.set("name", name);
    values.set("version", version);
    return fill(manifest->get("dependency_line"), values);
  }
};

// Names of packages are compared as the registries with the laxest spelling do.
std::string spelled(std::string_view name) {
  std::string result(trimmed(name));
  for (char& c : result) c = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return result;
}

bool names_it(std::string_view line, std::string_view name) {
  const std::string text = spelled(line), wanted = spelled(name);
  const auto part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/' || c == '@';
  };
  for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if ((at == 0 || !part(text[at - 1])) && (end == text.size() || !part(text[end]))) return true;
  }
  return false;
}

// The manifest whose manager has a version of it; the one with the shortest path when there are several.
Dependency resolve(EditContext& context, const std::string& name) {
  std::vector<const Fact*> manifests = context.facts().in_component("manifest", context.component());
  std::erase_if(manifests, [](const Fact* fact) { return !fact->has("manager"); });
  const auto path = [&](const Fact* fact) { return std::string_view(context.facts().file_of(*fact).path); };
  std::stable_sort(manifests.begin(), manifests.end(), [&](const Fact* a, const Fact* b) {
    return std::pair(path(a).size(), path(a)) < std::pair(path(b).size(), path(b));
  });
  const auto& dictionaries = context.conditions().dictionaries();
  const auto versions = dictionaries.find("versions");
  for (const Fact* manifest : manifests) {
    if (versions == dictionaries.end()) break;
    const std::string* version = versions->second.value_for(std::string(manifest->get("manager")) + ":" + name);
    if (version) return {manifest, name, *version};
  }
  context.stop(manifests.empty() ? "there is no manifest to add `" + name + "` to"
                                 : "no version of `" + name + "` is known");
  return {};
}

std::vector<std::string> keys_of(std::string_view path) {
  std::vector<std::string> keys;
  while (true) {
    const auto dot = path.find('.');
    keys.emplace_back(path.substr(0, dot));
    if (dot == std::string_view::npos) return keys;
    path.remove_prefix(dot + 1);
  }
}

void add_to_list(EditContext& context, Target target, const ConfigNode& list, const Dependency& dependency) {
  for (const ConfigEntry& item : list.entries) {
    if (names_it(item.value.value, dependency.name)) return;
  }
  target.range = list.range;
  const bool added = add_items(context, target, {{quoted(dependency.line()), {}}});
  if (!added) context.stop("the list of dependencies cannot be read");
}

void add_to_key(EditContext& context, const Target& target, const Dependency& dependency) {
  KeySetting setting{keys_of(dependency.manifest->get("dependency_key")), quoted(dependency.version), KeyPlace::sorted};
  const auto tree = target.language ? Tree::parse(target.text, *target.language) : std::nullopt;
  if (!tree) return context.stop(target.path + " cannot be read");
  const ConfigTree config = ConfigTree::build(*tree);
  if (!config.documents.empty()) {
    const FoundKey found = find_key(config.documents.front(), setting.keys);
    const bool complete = found.depth == setting.keys.size();
    const bool list = complete && found.node->kind == ConfigNode::Kind::sequence;
    if (list) return add_to_list(context, target, *found.node, dependency);
    if (complete && found.node->find(dependency.name)) return;
  }
  if (dependency.manifest->has("dependency_line")) {
    setting.value = "[" + quoted(dependency.line()) + "]";
  } else {
    setting.keys.push_back(dependency.name);
  }
  write_key(context, target, setting);
}

void add_line(EditContext& context, const Target& target, const Dependency& dependency) {
  const std::string_view text = target.bytes();
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    if (names_it(line.substr(0, line.find('#')), dependency.name)) return;
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  const bool ended = text.empty() || text.ends_with('\n');
  const std::string line = dependency.line();
  context.insert(target, text.size(), ended ? line + "\n" : "\n" + line, 0, dependency.name);
}

}  // namespace

void add_dependency(EditContext& context, const EditSpec& spec) {
  const auto name = context.fill(spec.at.empty() ? spec.name : spec.at);
  const Dependency dependency = name ? resolve(context, *name) : Dependency();
  if (!dependency.manifest) return;
  const std::string& path = context.facts().file_of(*dependency.manifest).path;
  const auto target = context.file(path);
  if (!target) return context.stop("there is no " + path);
  if (not_needed(spec, target->bytes())) return;
  if (dependency.manifest->has("dependency_key")) return add_to_key(context, *target, dependency);
  if (dependency.manifest->has("dependency_line")) return add_line(context, *target, dependency);
  context.stop("nothing says how " + path + " names a dependency");
}

}  // namespace lastmile
