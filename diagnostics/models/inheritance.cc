#include "models/inheritance.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <vector>

namespace lastmile {

namespace {

constexpr int longest_chain = 8;

class Services {
 public:
  explicit Services(const FactBase& facts) : facts_(facts) {
    for (const Fact& part : facts.of_kind("service_part")) {
      const std::string& path = facts.file_of(part).path;
      by_file_.emplace(std::pair(path, std::string(part.get("name"))), &part);
      if (part.get("role") == "base") bases_[key_of(part)] = &part;
      if (part.get("role") == "overlay") overlays_[key_of(part)].push_back(&part);
    }
  }

  std::vector<Fact> merged() const {
    std::vector<Fact> all;
    for (const auto& [key, base] : bases_) all.push_back(merged(*base));
    for (const auto& [key, parts] : overlays_) {
      if (bases_.count(key)) continue;
      for (const Fact* part : parts) all.push_back(merged(*part));
    }
    return all;
  }

 private:
  using Key = std::pair<std::string, std::string>;  // folder or file, name

  Key key_of(const Fact& part) const {
    return {std::string(folder_of(facts_.file_of(part).path)), std::string(part.get("name"))};
  }

  Fact merged(const Fact& part) const {
    Fact service{"merged_service", part.file, part.range, part.attributes};
    const auto overlays = overlays_.find(key_of(part));
    if (part.get("role") == "base" && overlays != overlays_.end()) {
      for (const Fact* overlay : overlays->second) take_over(*overlay, service);
    }
    const Fact* child = &part;
    for (int i = 0; i < longest_chain && child->has("sibling"); ++i) {
      const std::string_view name = child->get(child->has("parent") ? "parent" : "sibling");
      const auto parent = by_file_.find({parent_file(*child), std::string(name)});
      if (parent == by_file_.end()) {
        service.set("unknown", "true");
        break;
      }
      child = parent->second;
      take_over(*child, service);
    }
    return service;
  }

  // Relative to the file that says so.
  std::string parent_file(const Fact& part) const {
    const std::string& path = facts_.file_of(part).path;
    if (!part.has("parent_file")) return path;
    const auto folder = std::filesystem::path(folder_of(path));
    return (folder / part.get("parent_file")).lexically_normal().generic_string();
  }

  static void take_over(const Fact& from, Fact& into) {
    for (const Attribute& attribute : from.attributes) {
      if (into.has(attribute.name)) continue;
      into.set(attribute.name, attribute.value);
      into.set("inherited", std::string(into.get("inherited")) + " " + attribute.name);
    }
  }

  const FactBase& facts_;
  std::map<Key, const Fact*> by_file_, bases_;
  std::map<Key, std::vector<const Fact*>> overlays_;
};

}  // namespace

void derive_inheritance(FactBase& facts, const Dictionaries&) {
  for (Fact& service : Services(facts).merged()) facts.add(std::move(service));
}

}  // namespace lastmile
