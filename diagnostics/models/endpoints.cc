#include "models/endpoints.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "models/gates.h"
#include "models/packages.h"
#include "models/routes.h"

namespace lastmile {

namespace {

constexpr std::array<std::string_view, 4> sources = {"route", "server_action", "edge_function", "page"};
constexpr std::array<std::string_view, 9> effects = {"db_read",    "db_write",    "db_change",
                                                     "file_write", "file_change", "mail",
                                                     "payment",    "llm_call",    "privileged_client"};

// A stretch of a file that runs when the endpoint is called.
struct Body {
  std::uint32_t file = 0;
  Range range;
  std::string_view calls;

  bool operator<(const Body& other) const { return std::tie(file, range) < std::tie(other.file, other.range); }
};

std::string_view last_part(std::string_view name) { return name.substr(name.rfind('.') + 1); }
std::string_view first_part(std::string_view name) { return name.substr(0, name.find('.')); }

std::vector<std::string_view> items(std::string_view list) {
  std::vector<std::string_view> all;
  while (!list.empty()) {
    const auto end = std::min(list.find(", "), list.size());
    all.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  return all;
}

// "requireAuth(add)" is about `add`.
std::string_view unwrapped(std::string_view handler) {
  const auto open = handler.rfind('(');
  const auto close = handler.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos || handler.find('{') != std::string_view::npos)
    return handler;
  const std::string_view inside = handler.substr(open + 1, close - open - 1);
  return inside.substr(0, inside.find(','));
}

class Endpoints {
 public:
  explicit Endpoints(FactBase& facts) : facts_(facts), packages_(facts) {}

  void derive() {
    std::vector<Fact> found;
    for (const std::string_view kind : sources) {
      for (const Fact& source : facts_.of_kind(kind)) found.push_back(endpoint_of(source, kind));
    }
    state_auth(found);
    for (Fact& endpoint : found) facts_.add(std::move(endpoint));
    for (const auto& [body, verb] : served_) state_served(body, verb);
  }

 private:
  Fact endpoint_of(const Fact& source, std::string_view kind) {
    Fact endpoint = source;
    endpoint.kind = "endpoint";
    endpoint.set("of", kind);
    if (!endpoint.has("full_path")) endpoint.set("full_path", path_of(source));
    if (!endpoint.has("name")) endpoint.set("name", folder_name(source));
    std::set<Body> bodies = own_bodies(source);
    add_first(bodies, endpoint);
    add_callees(bodies);
    for (const Body& body : bodies) served_.emplace(body, source.has("verb") ? source.get("verb") : "ANY");
    std::string done;
    for (const std::string_view effect : effects) {
      if (holds(bodies, effect)) done += (done.empty() ? "" : ", ") + std::string(effect);
    }
    if (!done.empty()) endpoint.set("effects", done);
    if (changes(done)) endpoint.set("changes", "true");
    if (holds(bodies, "llm_call")) endpoint.set("asks_model", "true");
    raise(endpoint, "guarded", holds(bodies, "auth_check") ? "yes" : "no");
    raise(endpoint, "limited", holds(bodies, "limiter") ? "yes" : "no");
    raise(endpoint, "validated", holds(bodies, "validator") ? "yes" : "no");
    raise(endpoint, "role", holds(bodies, "role_check") ? "yes" : "no");
    raise(endpoint, "signed", holds(bodies, "signature_check") ? "yes" : "no");
    const bool has_path = kind == "route" || source.has("root");
    if (has_path && endpoint.get("guarded") == "no" && is_gated(endpoint)) endpoint.set("guarded", "maybe");
    return endpoint;
  }

  std::string path_of(const Fact& source) const {
    if (!source.has("root")) return "/" + folder_name(source);
    return path_of_file(facts_.file_of(source).path, source.get("root"), source.get("style"));
  }

  // What has no path of its own is known by the folder it lies in.
  std::string folder_name(const Fact& source) const {
    return std::string(name_of(folder_of(facts_.file_of(source).path)));
  }

  void state_served(const Body& body, const std::string& verb) {
    facts_.add({"served", body.file, body.range, {{"verb", verb, {}}}});
    for (const Fact* change : facts_.in_file("state_change", body.file)) {
      if (!body.range.contains(change->range)) continue;
      Fact changed = *change;
      changed.kind = "changed_state";
      changed.set("verb", verb);
      facts_.add(std::move(changed));
    }
  }

  static bool changes(std::string_view done) {
    const std::vector<std::string_view> all = items(done);
    return std::any_of(all.begin(), all.end(),
                       [](std::string_view effect) { return effect != "llm_call" && effect != "db_read"; });
  }

  // Keeps what is known already, unless that is "no".
  static void raise(Fact& endpoint, std::string_view name, std::string_view to) {
    if (endpoint.get(name).empty() || endpoint.get(name) == "no") endpoint.set(name, to);
  }

  bool holds(const std::set<Body>& bodies, std::string_view kind) const {
    return std::any_of(bodies.begin(), bodies.end(), [&](const Body& body) {
      const auto& here = facts_.in_file(kind, body.file);
      return std::any_of(here.begin(), here.end(), [&](const Fact* fact) { return body.range.contains(fact->range); });
    });
  }

  // What answers by itself, without what it calls.
  std::set<Body> own_bodies(const Fact& source) const {
    std::set<Body> bodies = {{source.file, source.range, {}}};
    if (const Attribute* handler = source.find("handler")) {
      bodies.insert({source.file, handler->range, {}});
      add_functions(unwrapped(handler->value), source.file, bodies);
    }
    for (const Fact* function : facts_.in_file("function", source.file)) {
      if (source.range.contains(function->range)) bodies.insert({source.file, function->range, function->get("calls")});
    }
    return bodies;
  }

  void add_callees(std::set<Body>& bodies) const {
    for (const Body& body : std::set<Body>(bodies)) {
      for (const std::string_view call : items(body.calls)) add_functions(call, body.file, bodies);
    }
  }

  // The functions that a name may mean there.
  void add_functions(std::string_view name, std::uint32_t file, std::set<Body>& bodies) const {
    std::vector<std::uint32_t> files = packages_.mates(file);
    files.push_back(file);
    for (const Fact* import : facts_.in_file("import", file)) {
      if (import->get("name") != first_part(name)) continue;
      if (const auto target = facts_.find_file(import->get("target"))) files.push_back(*target);
    }
    for (const std::uint32_t place : files) {
      for (const Fact* function : facts_.in_file("function", place)) {
        const bool named = function->get("name") == last_part(name);
        const bool member = name.find('.') != std::string_view::npos && place == file;
        if (named && (!member || name.starts_with("this.") || name.starts_with("self.")))
          bodies.insert({place, function->range, function->get("calls")});
      }
    }
  }

  bool is_gated(const Fact& endpoint) const {
    const auto& gates = facts_.in_component("gate", facts_.file_of(endpoint).component);
    return std::any_of(gates.begin(), gates.end(),
                       [&](const Fact* gate) { return gate_covers(gate->get("matchers"), endpoint.get("full_path")); });
  }

  void add_first(const std::set<Body>& bodies, Fact& endpoint) const {
    for (const Body& body : bodies) {
      for (const Fact* function : facts_.in_file("function", body.file)) {
        const Attribute* first = function->find("first");
        if (body.file != endpoint.file || function->range != body.range || !first || endpoint.has("first")) continue;
        endpoint.set("first", "", first->range);
      }
    }
  }

  void state_auth(std::vector<Fact>& endpoints) {
    std::set<std::string> known;
    for (const Fact& guard : facts_.of_kind("global_guard")) known.insert(facts_.file_of(guard).component);
    for (const Fact& endpoint : endpoints) {
      if (endpoint.get("guarded") == "yes" && endpoint.get("signed") != "yes")
        known.insert(facts_.file_of(endpoint).component);
    }
    const auto word = [&](const Fact& fact) { return known.count(facts_.file_of(fact).component) ? "some" : "none"; };
    for (Fact& endpoint : endpoints) {
      const bool alone = known.count(facts_.file_of(endpoint).component) > 0;
      endpoint.set("auth", word(endpoint));
      endpoint.set("omission",
                   alone ? std::string(endpoint.get("verb")) + " " + std::string(endpoint.get("full_path")) : "");
    }
    for (Fact& service : facts_.of_kind("service")) service.set("auth", word(service));
  }

  FactBase& facts_;
  Packages packages_;
  std::map<Body, std::string> served_;
};

}  // namespace

void derive_endpoints(FactBase& facts, const Dictionaries&) { Endpoints(facts).derive(); }

}  // namespace lastmile
