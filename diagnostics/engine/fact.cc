#include "engine/fact.h"

#include <algorithm>

namespace lastmile {

const Attribute* Fact::find(std::string_view name) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const Attribute& attribute) { return attribute.name == name; });
  return found == attributes.end() ? nullptr : &*found;
}

std::string_view Fact::get(std::string_view name) const {
  const Attribute* attribute = find(name);
  return attribute ? std::string_view(attribute->value) : std::string_view();
}

void Fact::set(std::string_view name, std::string_view value, Range place) {
  if (const Attribute* old = find(name)) {
    auto& attribute = attributes[static_cast<std::size_t>(old - attributes.data())];
    attribute.value = value;
    attribute.range = place;
    return;
  }
  attributes.push_back({std::string(name), std::string(value), place});
}

std::string_view folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::uint32_t FactBase::add_file(FactFile file) {
  const auto index = static_cast<std::uint32_t>(files_.size());
  by_path_.emplace(file.path, index);
  files_.push_back(std::move(file));
  return index;
}

std::optional<std::uint32_t> FactBase::find_file(std::string_view path) const {
  const auto found = by_path_.find(path);
  if (found == by_path_.end()) return std::nullopt;
  return found->second;
}

void FactBase::index(Kind& kind, const Fact& fact) {
  kind.by_file[fact.file].push_back(&fact);
  kind.by_component[files_[fact.file].component].push_back(&fact);
}

const FactBase::Kind* FactBase::find_kind(std::string_view kind) const {
  const auto found = kinds_.find(kind);
  return found == kinds_.end() ? nullptr : &found->second;
}

Fact& FactBase::add(Fact fact) {
  Kind& kind = kinds_[fact.kind];
  kind.facts.push_back(std::move(fact));
  index(kind, kind.facts.back());
  return kind.facts.back();
}

const std::deque<Fact>& FactBase::of_kind(std::string_view kind) const {
  static const std::deque<Fact> none;
  const Kind* found = find_kind(kind);
  return found ? found->facts : none;
}

std::deque<Fact>& FactBase::of_kind(std::string_view kind) { return kinds_[std::string(kind)].facts; }

const std::vector<const Fact*>& FactBase::in_file(std::string_view kind, std::uint32_t file) const {
  static const Places none;
  const Kind* found = find_kind(kind);
  if (!found) return none;
  const auto places = found->by_file.find(file);
  return places == found->by_file.end() ? none : places->second;
}

const std::vector<const Fact*>& FactBase::in_component(std::string_view kind, std::string_view component) const {
  static const Places none;
  const Kind* found = find_kind(kind);
  if (!found) return none;
  const auto places = found->by_component.find(component);
  return places == found->by_component.end() ? none : places->second;
}

std::vector<std::string> FactBase::kinds() const {
  std::vector<std::string> names;
  for (const auto& [name, kind] : kinds_) names.push_back(name);
  return names;
}

void FactBase::keep_if(std::string_view kind, const std::function<bool(Fact&)>& keep) {
  const auto found = kinds_.find(kind);
  if (found == kinds_.end()) return;
  Kind& old = found->second;
  Kind kept;
  for (Fact& fact : old.facts) {
    if (keep(fact)) kept.facts.push_back(std::move(fact));
  }
  old = std::move(kept);
  for (const Fact& fact : old.facts) index(old, fact);
}

}  // namespace lastmile
