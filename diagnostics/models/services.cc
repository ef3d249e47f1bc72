#include "models/services.h"

#include <set>

#include "models/router_tree.h"

namespace lastmile {

namespace {

bool is_source(const FactBase& facts, const Fact& fact) { return facts.file_of(fact).scope == "source"; }

// The app at the end of the chain: `server` for http.Server{Handler: mux} stands for `mux`.
const Fact* root_of(const RouterTree& tree, const Fact* app) { return app ? tree.chain(app).back() : nullptr; }

Fact service_at(const Fact& place, const Fact* app, std::string_view started) {
  Fact service{"service", place.file, place.range, {}};
  if (app) service.set("app", app->get("name"));
  service.set("framework", app ? app->get("framework") : place.get("framework"));
  service.set("started", started);
  for (const Attribute& attribute : place.attributes) {
    if (!service.has(attribute.name) && attribute.name != "name")
      service.set(attribute.name, attribute.value, attribute.range);
  }
  return service;
}

// The root app of the component when there is just one.
const Fact* only_root(const FactBase& facts, const std::string& component) {
  const Fact* only = nullptr;
  for (const Fact* app : facts.in_component("app", component)) {
    if (app->get("role") != "app" || !is_source(facts, *app)) continue;
    if (only) return nullptr;
    only = app;
  }
  return only;
}

}  // namespace

void derive_services(FactBase& facts, const Dictionaries&) {
  const RouterTree tree(facts);
  std::vector<Fact> services;
  std::set<const Fact*> served;
  std::set<std::string> components;
  for (const Fact& listen : facts.of_kind("listen")) {
    if (!is_source(facts, listen) || listen.has("guarded")) continue;
    const std::string& component = facts.file_of(listen).component;
    const Fact* app = listen.get("app").empty() ? nullptr : tree.find(listen.get("app"), listen.file, listen.range);
    app = root_of(tree, app);
    if (!app) app = only_root(facts, component);
    if (!app && listen.has("needs_app")) continue;
    if (app && !served.insert(app).second) continue;
    components.insert(component);
    services.push_back(service_at(listen, app, "listen"));
  }
  for (const Fact& app : facts.of_kind("app")) {
    const std::string& component = facts.file_of(app).component;
    if (app.get("role") != "app" || !is_source(facts, app) || components.count(component)) continue;
    components.insert(component);
    services.push_back(service_at(app, &app, "outside"));
  }
  for (Fact& service : services) {
    facts.add({"class", service.file, service.range, {{"name", "http-service", {}}}});
    facts.add(std::move(service));
  }
}

}  // namespace lastmile
