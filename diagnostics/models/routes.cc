#include "models/routes.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "models/route_guards.h"
#include "models/router_tree.h"

namespace lastmile {

namespace {

std::string upper(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return std::toupper(c); });
  return result;
}

std::string_view word(Held held) {
  constexpr std::string_view words[] = {"no", "maybe", "yes"};
  return words[static_cast<std::size_t>(held)];
}

bool writes(std::string_view verb) { return verb == "POST" || verb == "PUT" || verb == "PATCH" || verb == "DELETE"; }

class Routes {
 public:
  Routes(FactBase& facts, const Dictionaries& dictionaries)
      : facts_(facts), dictionaries_(dictionaries), tree_(facts), guards_(facts, dictionaries, tree_) {
    if (const auto found = dictionaries.find("sensitive-path"); found != dictionaries.end()) {
      for (const auto& [kind, pattern] : found->second.map) sensitive_.emplace_back(kind, Regex(pattern));
    }
  }

  void derive() {
    facts_.keep_if("route", [&](Fact& route) { return complete(route); });
  }

 private:
  // False when it turns out to be no route.
  bool complete(Fact& route) {
    const Fact* app = nullptr;
    std::string path(route.get("path"));
    if (route.has("root")) {
      path = path_of_file(facts_.file_of(route).path, route.get("root"), route.get("style"));
    } else {
      app = tree_.find(route.get("router"), route.file, route.range);
      if (!app && !adopt(route)) return false;
    }
    const std::string_view framework = root_framework(app);
    if (!framework.empty()) route.set("framework", framework);
    read_verb_in_path(route, path);
    route.set("full_path", full_path(app, path));
    const std::string_view handler = route.get("handler");
    route.set("handler_name", handler.substr(handler.rfind('.') + 1));
    classify(route);
    const Protection protection = guards_.of_route(route, app, path);
    route.set("guarded", word(protection.guarded));
    route.set("limited", word(protection.limited));
    route.set("validated", word(protection.validated));
    route.set("role", word(protection.role));
    return true;
  }

  // Nobody knows the name it is called on (a parameter, say): it counts when it cannot be anything else.
  bool adopt(Fact& route) {
    if (route.get("shape") != "certain") return false;
    const std::string& component = facts_.file_of(route).component;
    std::set<std::string, std::less<>> frameworks;
    for (const Fact* app : facts_.in_component("app", component)) frameworks.emplace(app->get("framework"));
    if (frameworks.size() != 1) return false;
    route.set("framework", *frameworks.begin());
    return true;
  }

  std::string_view root_framework(const Fact* app) const {
    std::string_view framework;
    for (const Fact* here : tree_.chain(app)) {
      if (!here->get("framework").empty()) framework = here->get("framework");
    }
    return framework;
  }

  // `mux.HandleFunc("POST /items", …)`
  static void read_verb_in_path(Fact& route, std::string& path) {
    const auto space = path.find(' ');
    std::string verb = upper(route.get("method"));
    if (space != std::string::npos && path.find('/') > space) {
      verb = path.substr(0, space);
      path.erase(0, space + 1);
    }
    route.set("verb", verb.empty() ? "ANY" : verb);
  }

  std::string full_path(const Fact* app, const std::string& path) const {
    std::string full = path;
    for (const Fact* here : tree_.chain(app)) {
      full = joined_path(here->get("prefix"), full);
      const RouterLink* link = tree_.link(here);
      if (link && link->mount) full = joined_path(link->prefix, full);
    }
    return joined_path("", full);
  }

  void classify(Fact& route) const {
    const std::string full(route.get("full_path"));
    const std::string verb(route.get("verb"));
    const auto health = dictionaries_.find("health-path");
    const bool reads = verb == "GET" || verb == "ANY" || verb == "ALL" || verb == "HEAD";
    if (reads && health != dictionaries_.end() && health->second.has(full)) route.set("health", "true");
    if (writes(verb)) route.set("write", "true");
    for (const auto& [kind, pattern] : sensitive_) {
      if ((writes(verb) || verb == "ANY" || verb == "ALL") && pattern.found_in(full)) {
        route.set("sensitive", kind);
        break;
      }
    }
  }

  FactBase& facts_;
  const Dictionaries& dictionaries_;
  RouterTree tree_;
  RouteGuards guards_;
  std::vector<std::pair<std::string, Regex>> sensitive_;
};

}  // namespace

std::string path_of_file(std::string_view file, std::string_view root, std::string_view style) {
  std::string path;
  bool inside = false;
  while (!file.empty()) {
    const auto slash = file.find('/');
    const std::string_view part = file.substr(0, slash);
    const bool last = slash == std::string_view::npos;
    file.remove_prefix(last ? file.size() : slash + 1);
    if (!inside) {
      inside = part == root;
    } else if (last) {
      const std::string_view stem = part.substr(0, part.find('.'));
      if (style == "file" && stem != "index") path += "/" + std::string(stem);
    } else if (!part.starts_with("(") && !part.starts_with("@")) {
      path += "/" + std::string(part);
    }
  }
  return path.empty() ? "/" : path;
}

void derive_routes(FactBase& facts, const Dictionaries& dictionaries) {
  // A mount may name its module in place: `app.use("/x", require("./x"))`.
  for (Fact& mount : facts.of_kind("mount")) {
    if (!mount.has("module") || mount.has("target")) continue;
    for (const Fact* import : facts.in_file("import", mount.file)) {
      if (import->get("module") == mount.get("module") && import->has("target"))
        mount.set("target", import->get("target"));
    }
  }
  Routes(facts, dictionaries).derive();
}

}  // namespace lastmile
