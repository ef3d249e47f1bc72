#include "models/route_guards.h"

#include <algorithm>

namespace lastmile {

namespace {

void raise(Held& held, Held to) { held = std::max(held, to); }

// "passport.authenticate" → "authenticate"
std::string_view last_part(std::string_view name) { return name.substr(name.rfind('.') + 1); }
std::string_view first_part(std::string_view name) { return name.substr(0, name.find('.')); }

// A module may give away one function that has no name of its own.
bool is_called(const Fact& function, std::string_view name, bool imported) {
  return function.get("name") == name || (imported && function.get("name") == "default");
}

// A prefix may end in `*`, as in Hono's `app.use("/api/*", …)`.
bool covers(std::string_view prefix, std::string_view path) {
  const bool any_ending = prefix.ends_with('*') && !prefix.ends_with("/*");
  while (prefix.ends_with('*') || prefix.ends_with('/')) prefix.remove_suffix(1);
  if (!path.starts_with(prefix)) return false;
  return any_ending || prefix.empty() || path.size() == prefix.size() || path[prefix.size()] == '/';
}

}  // namespace

void Protection::add(const Protection& other) {
  raise(guarded, other.guarded);
  raise(limited, other.limited);
  raise(validated, other.validated);
  raise(role, other.role);
}

RouteGuards::RouteGuards(const FactBase& facts, const Dictionaries& dictionaries, const RouterTree& tree)
    : facts_(facts), dictionaries_(dictionaries), tree_(tree) {
  for (const Fact& fact : facts.of_kind("middleware")) {
    middleware_[tree.find(fact.get("router"), fact.file, fact.range)].push_back(&fact);
  }
}

bool RouteGuards::has_word(std::string_view dictionary, std::string_view name) const {
  const auto found = dictionaries_.find(dictionary);
  return found != dictionaries_.end() && (found->second.has(name) || found->second.has(last_part(name)));
}

Protection RouteGuards::of_name(std::string_view name, std::uint32_t file) const {
  Protection result;
  if (has_word("auth-guard", name)) result.guarded = Held::yes;
  if (has_word("role-guard", name)) result.role = result.guarded = Held::yes;
  if (has_word("limiter", name)) result.limited = Held::yes;
  if (has_word("validator", name)) result.validated = Held::yes;
  // A limiter or validator made under a name of its own, here or in the file it is imported from.
  std::vector<std::uint32_t> files = tree_.packages().mates(file);
  files.push_back(file);
  bool first_party = false, imported = false;
  for (const Fact* import : facts_.in_file("import", file)) {
    if (import->get("name") != first_part(name)) continue;
    imported = true;
    if (const auto target = facts_.find_file(import->get("target"))) {
      files.push_back(*target);
      first_party = true;
    }
  }
  for (const std::uint32_t place : files) {
    for (const Fact* limiter : facts_.in_file("limiter", place)) {
      if (limiter->get("name") == last_part(name)) result.limited = Held::yes;
    }
    for (const Fact* function : facts_.in_file("function", place)) {
      if (is_called(*function, last_part(name), place != file)) result.add(of_body(place, function->range));
    }
  }
  const bool known = result.guarded == Held::yes || result.limited == Held::yes || result.validated == Held::yes ||
                     has_word("plain-middleware", name);
  if (imported && !first_party && !known) result.guarded = result.role = Held::maybe;
  return result;
}

// Inside a router that is a whole function: what is handed to one of its routes stands before that one only.
bool RouteGuards::is_of_one_route(Range place, const Fact& around) const {
  for (const std::string_view kind : {"route", "mount", "middleware"}) {
    for (const Fact* inner : facts_.in_file(kind, around.file)) {
      const bool smaller = around.range.contains(inner->range) && inner->range != around.range;
      if (smaller && inner->range.contains(place)) return true;
    }
  }
  return false;
}

// A list of middleware, or something that another function made: nobody can tell what it does.
bool RouteGuards::is_unknown_variable(std::string_view name, std::uint32_t file) const {
  if (has_word("plain-middleware", name)) return false;
  const auto named = [&](std::string_view kind) {
    const auto& all = facts_.in_file(kind, file);
    return std::any_of(all.begin(), all.end(), [&](const Fact* fact) { return fact->get("name") == name; });
  };
  return named("binding") && !named("function") && !named("limiter");
}

// Middleware that is handed to the route or mount itself.
Protection RouteGuards::of_arguments(const Fact& around) const {
  Protection result;
  const auto speaks_of = [&](const Fact& fact) {
    return around.range.contains(fact.range) && !(around.kind == "app" && is_of_one_route(fact.range, around));
  };
  for (const Fact* argument : facts_.in_file("route_argument", around.file)) {
    const bool of_one = argument->has("handler");  // see of_decorators
    if (of_one || !speaks_of(*argument)) continue;
    result.add(of_name(argument->get("name"), around.file));
    if (around.kind == "route" && is_unknown_variable(argument->get("name"), around.file))
      raise(result.guarded, Held::maybe);
  }
  for (const Fact* limiter : facts_.in_file("limiter", around.file)) {
    if (speaks_of(*limiter)) raise(result.limited, Held::yes);
  }
  for (const Fact* validator : facts_.in_file("validator", around.file)) {
    if (speaks_of(*validator)) raise(result.validated, Held::yes);
  }
  return result;
}

Protection RouteGuards::of_statement(const Fact& middleware) const {
  Protection result = of_guard(middleware);
  for (const Fact* limiter : facts_.in_file("limiter", middleware.file)) {
    if (middleware.range.contains(limiter->range)) raise(result.limited, Held::yes);
  }
  return result;
}

// Middleware of the app that stands above `below` in the same file (anywhere in another file counts).
Protection RouteGuards::of_middleware(const Fact* app, const Fact& below, std::string_view path) const {
  Protection result;
  const auto of_app = middleware_.find(app);
  if (of_app == middleware_.end()) return result;
  for (const Fact* middleware : of_app->second) {
    const bool above =
        middleware->file != below.file || middleware->range.begin < below.range.begin || middleware->has("anywhere");
    if (!above || !covers(middleware->get("prefix"), path)) continue;
    result.add(of_statement(*middleware));
  }
  return result;
}

// The app, and what goes before the route's path there, may be any of the component's.
Protection RouteGuards::of_unknown_app(const Fact& route) const {
  Protection any;
  for (const Fact* middleware : facts_.in_component("middleware", facts_.file_of(route).component)) {
    any.add(of_statement(*middleware));
  }
  for (Held* held : {&any.guarded, &any.limited, &any.validated, &any.role}) *held = std::min(*held, Held::maybe);
  return any;
}

Protection RouteGuards::of_body(std::uint32_t file, Range body) const {
  Protection result;
  for (const Fact* check : facts_.in_file("auth_check", file)) {
    if (body.contains(check->range)) raise(result.guarded, Held::yes);
  }
  for (const Fact* check : facts_.in_file("role_check", file)) {
    if (body.contains(check->range)) raise(result.role, Held::yes);
  }
  for (const Fact* limiter : facts_.in_file("limiter", file)) {
    if (body.contains(limiter->range)) raise(result.limited, Held::yes);
  }
  for (const Fact* validator : facts_.in_file("validator", file)) {
    if (body.contains(validator->range)) raise(result.validated, Held::yes);
  }
  return result;
}

// A handler that is named is looked for in the same file and in the one it is imported from.
Protection RouteGuards::of_handler(const Fact& route) const {
  Protection result;
  const Attribute* handler = route.find("handler");
  if (!handler) return of_body(route.file, route.range);
  result.add(of_body(route.file, handler->range));
  std::vector<std::uint32_t> files = tree_.packages().mates(route.file);
  files.push_back(route.file);
  for (const Fact* import : facts_.in_file("import", route.file)) {
    const auto target = facts_.find_file(import->get("target"));
    if (target && import->get("name") == first_part(handler->value)) files.push_back(*target);
  }
  for (const std::uint32_t file : files) {
    for (const Fact* function : facts_.in_file("function", file)) {
      if (is_called(*function, last_part(handler->value), file != route.file))
        result.add(of_body(file, function->range));
    }
  }
  return result;
}

Protection RouteGuards::of_guard(const Fact& guard) const {
  Protection result = of_name(guard.get("name"), guard.file);
  if (guard.has("guard") && result.guarded == Held::no && result.limited == Held::no) result.guarded = Held::maybe;
  return result;
}

// Decorators beside the route's own, above the same method of the same class; and guards of all routes of a framework,
// wherever they are: `{ provide: APP_GUARD, useClass: JwtAuthGuard }`. A route may say that these let everybody pass.
Protection RouteGuards::of_decorators(const Fact& route, const Fact* app) const {
  Protection result, everywhere;
  for (const Fact* guard : facts_.in_component("global_guard", facts_.file_of(route).component)) {
    if (guard->get("framework") == route.get("framework")) everywhere.add(of_guard(*guard));
  }
  for (const Fact* decorator : facts_.in_file("route_argument", route.file)) {
    const bool same = decorator->has("handler") && decorator->get("handler") == route.get("handler");
    if (!same || tree_.find("", route.file, decorator->range) != app) continue;
    if (has_word("open-route", decorator->get("name"))) everywhere.guarded = Held::no;
    result.add(of_guard(*decorator));
  }
  result.add(everywhere);
  return result;
}

Protection RouteGuards::of_route(const Fact& route, const Fact* app, std::string_view path) const {
  Protection result = of_arguments(route);
  result.add(of_decorators(route, app));
  result.add(of_handler(route));
  const Fact* top = app;
  const Fact* below = &route;
  std::string seen(path);  // from the router that is asked
  for (const Fact* here : tree_.chain(app)) {
    result.add(of_middleware(here, *below, seen));
    result.add(of_arguments(*here));
    top = here;
    const RouterLink* link = tree_.link(here);
    if (!link) break;
    seen = joined_path(here->get("prefix"), seen);
    if (link->mount) seen = joined_path(link->prefix, seen);
    if (link->mount) result.add(of_arguments(*link->mount));
    below = link->mount ? link->mount : here;
  }
  const bool hangs_nobody_knows_where = !top || top->get("role") == "router";
  if (hangs_nobody_knows_where) result.add(of_unknown_app(route));
  return result;
}

}  // namespace lastmile
