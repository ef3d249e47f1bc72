#include "models/helpers.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "models/packages.h"
#include "models/taint.h"

namespace lastmile {

namespace {

// File, name and number of a parameter.
using Place = std::tuple<std::uint32_t, std::string, std::string>;

std::string_view last_part(std::string_view name) { return name.substr(name.rfind('.') + 1); }
std::string_view first_part(std::string_view name) { return name.substr(0, name.find('.')); }

class Helpers {
 public:
  explicit Helpers(FactBase& facts) : facts_(facts), packages_(facts) {
    for (const std::string_view kind : text_sinks) {
      for (Fact& sink : facts.of_kind(kind)) {
        if (!sink.has("helper") || sink.get("from") == "request") continue;
        sinks_.emplace(Place{sink.file, sink.get("helper"), sink.get("parameter")}, &sink);
      }
    }
  }

  void derive() {
    if (sinks_.empty()) return;
    for (const Fact& call : facts_.of_kind("tainted_call")) reach(call);
    for (Fact& fact : found_) facts_.add(std::move(fact));
  }

 private:
  void reach(const Fact& call) {
    const std::string_view name = call.get("name");
    const bool plain = name.find('.') == std::string_view::npos;
    if (plain || name.starts_with("this.") || name.starts_with("self.")) tell(call, call.file, last_part(name));
    if (plain) {
      for (const std::uint32_t mate : packages_.mates(call.file)) tell(call, mate, name);
    }
    for (const Fact* import : facts_.in_file("import", call.file)) {
      const auto target = facts_.find_file(import->get("target"));
      if (!target || import->get("name") != first_part(name)) continue;
      tell(call, *target, plain && import->has("imported") ? import->get("imported") : last_part(name));
    }
  }

  void tell(const Fact& call, std::uint32_t file, std::string_view name) {
    const auto [first, last] = sinks_.equal_range({file, std::string(name), std::string(call.get("position"))});
    for (auto it = first; it != last; ++it) {
      Fact& sink = *it->second;
      if (sink.get("from") == "request") continue;
      sink.set("from", "request");
      sink.set("source", call.get("source"));
      Fact stated = sink;
      stated.kind = "tainted_helper";
      stated.set("kind", sink.kind);
      found_.push_back(std::move(stated));
    }
  }

  FactBase& facts_;
  Packages packages_;
  std::multimap<Place, Fact*> sinks_;
  std::vector<Fact> found_;
};

}  // namespace

void derive_helpers(FactBase& facts, const Dictionaries&) { Helpers(facts).derive(); }

}  // namespace lastmile
