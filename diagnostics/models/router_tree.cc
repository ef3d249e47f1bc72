#include "models/router_tree.h"

#include <algorithm>

namespace lastmile {

namespace {

// "users.router" → {"users", "router"}
std::pair<std::string_view, std::string_view> split_member(std::string_view name) {
  const auto dot = name.find('.');
  if (dot == std::string_view::npos) return {name, ""};
  return {name.substr(0, dot), name.substr(dot + 1)};
}

}  // namespace

std::string joined_path(std::string_view prefix, std::string_view path) {
  while (prefix.ends_with('/') || prefix.ends_with('*')) prefix.remove_suffix(1);
  std::string result(prefix);
  if (!path.empty() && !path.starts_with('/')) result += '/';
  result += path;
  if (result.empty()) return "/";
  return result.front() == '/' ? result : "/" + result;
}

RouterTree::RouterTree(const FactBase& facts)
    : facts_(facts), apps_(facts.files().size()), imports_(facts.files().size()), packages_(facts) {
  for (const Fact& app : facts.of_kind("app")) apps_[app.file].push_back(&app);
  for (const Fact& import : facts.of_kind("import")) imports_[import.file].push_back(&import);
  link_groups();
  link_mounts();
}

const Fact* RouterTree::in_file(std::string_view name, std::uint32_t file, Range use) const {
  const Fact* around = nullptr;
  const Fact* declared = nullptr;
  for (const Fact* app : apps_[file]) {
    if (!name.empty() && app->get("name") != name) continue;
    const bool contains = app->range.contains(use) && app->range != use;
    if (contains && (!around || app->range.size() < around->range.size())) around = app;
    const bool nearer = !declared || (app->range.begin <= use.begin && app->range.begin > declared->range.begin);
    if (!contains && !name.empty() && !app->has("scoped") && nearer) declared = app;
  }
  return around ? around : declared;
}

// What a file gives to others: the app it exports, or its only one.
const Fact* RouterTree::exported_by(std::uint32_t file, std::string_view member) const {
  const auto& apps = apps_[file];
  if (!member.empty()) {
    for (const Fact* app : apps) {
      if (app->get("name") == member) return app;
    }
  }
  for (const Fact* exported : facts_.in_file("export", file)) {
    const bool asked = member.empty() || exported->get("name") == member || exported->get("name") == "default";
    if (!asked) continue;
    for (const Fact* app : apps) {
      if (app->get("name") == exported->get("local")) return app;
    }
  }
  return apps.size() == 1 ? apps[0] : nullptr;
}

const Fact* RouterTree::imported(std::string_view name, std::uint32_t file) const {
  const auto [object, member] = split_member(name);
  for (const Fact* import : imports_[file]) {
    if (import->get("name") != object || !import->has("target")) continue;
    const auto target = facts_.find_file(import->get("target"));
    const std::string_view name_there = import->has("imported") ? import->get("imported") : import->get("name");
    const std::string_view wanted = member.empty() && import->get("what") == "named" ? name_there : member;
    if (target) return exported_by(*target, wanted);
  }
  return nullptr;
}

const Fact* RouterTree::find(std::string_view name, std::uint32_t file, Range use) const {
  if (const Fact* app = in_file(name, file, use)) return app;
  if (name.empty()) return nullptr;
  if (const Fact* app = imported(name, file)) return app;
  for (const std::uint32_t mate : packages_.mates(file)) {
    for (const Fact* app : apps_[mate]) {
      if (app->get("name") == name && !app->has("scoped")) return app;
    }
  }
  return nullptr;
}

// The parameter of a function that is given an app: `registerRoutes(api)`.
const Fact* RouterTree::given_to(std::string_view function, std::uint32_t file) const {
  std::vector<std::uint32_t> files = packages_.mates(file);
  files.insert(files.begin(), file);
  for (const std::uint32_t place : files) {
    for (const Fact* app : apps_[place]) {
      if (!function.empty() && app->get("function") == function) return app;
    }
  }
  return nullptr;
}

void RouterTree::link_groups() {
  for (const Fact& app : facts_.of_kind("app")) {
    const std::string_view parent = app.get("parent");
    if (parent.empty()) continue;
    const Range use{app.range.begin, app.range.begin};
    const Fact* found = in_file(parent, app.file, app.range);
    if (!found) found = find(parent, app.file, use);
    if (found && found != &app) links_[&app] = {found, nullptr, std::string(app.get("prefix"))};
  }
}

void RouterTree::link_mounts() {
  for (const Fact& mount : facts_.of_kind("mount")) {
    const Fact* parent = find(mount.get("router"), mount.file, mount.range);
    const Fact* child = nullptr;
    if (const std::string_view target = mount.get("target"); !target.empty()) {
      if (const auto file = facts_.find_file(target)) child = exported_by(*file, "");
    } else {
      child = find(mount.get("child"), mount.file, mount.range);
      if (!child) child = given_to(mount.get("child"), mount.file);
    }
    if (child && child != parent && !links_.count(child)) {
      links_[child] = {parent, &mount, std::string(mount.get("prefix"))};
    }
  }
}

const RouterLink* RouterTree::link(const Fact* app) const {
  const auto found = links_.find(app);
  return found == links_.end() ? nullptr : &found->second;
}

std::vector<const Fact*> RouterTree::chain(const Fact* app) const {
  std::vector<const Fact*> all;
  while (app && all.size() < max_depth) {
    all.push_back(app);
    const RouterLink* up = link(app);
    app = up ? up->parent : nullptr;
  }
  return all;
}

}  // namespace lastmile
