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

Fact& FactBase::add(Fact fact) {
  std::deque<Fact>& facts = facts_[fact.kind];
  facts.push_back(std::move(fact));
  return facts.back();
}

const std::deque<Fact>& FactBase::of_kind(std::string_view kind) const {
  static const std::deque<Fact> none;
  const auto found = facts_.find(kind);
  return found == facts_.end() ? none : found->second;
}

std::deque<Fact>& FactBase::of_kind(std::string_view kind) { return facts_[std::string(kind)]; }

std::vector<const Fact*> FactBase::of_kind(std::string_view kind, std::string_view component) const {
  std::vector<const Fact*> found;
  for (const Fact& fact : of_kind(kind)) {
    if (file_of(fact).component == component) found.push_back(&fact);
  }
  return found;
}

std::vector<const Fact*> FactBase::in_file(std::string_view kind, std::uint32_t file) const {
  std::vector<const Fact*> found;
  for (const Fact& fact : of_kind(kind)) {
    if (fact.file == file) found.push_back(&fact);
  }
  return found;
}

}  // namespace lastmile
