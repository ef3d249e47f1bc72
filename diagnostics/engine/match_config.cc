#include <algorithm>

#include "engine/match.h"
#include "syntax/config_tree.h"

namespace lastmile {

namespace {

struct Place {
  const ConfigEntry* entry;  // null for a whole document
  const ConfigNode* node;
  std::vector<Attribute> captured;
};

bool step_takes(const ConfigPath::Step& step, const ConfigEntry& entry) {
  if (!step.capture.empty() && entry.key.empty()) return false;  // an item of a sequence has no key to keep
  return step.keys.empty() || std::find(step.keys.begin(), step.keys.end(), entry.key) != step.keys.end();
}

void select(const Place& from, const ConfigPath& path, std::size_t step, std::vector<Place>& found) {
  if (step == path.steps.size()) {
    found.push_back(from);
    return;
  }
  for (const ConfigEntry& entry : from.node->entries) {
    if (!step_takes(path.steps[step], entry)) continue;
    Place next{&entry, &entry.value, from.captured};
    const std::string& name = path.steps[step].capture;
    if (!name.empty()) next.captured.push_back({name, entry.key, entry.key_range});
    select(next, path, step + 1, found);
  }
}

std::vector<Place> select_below(const ConfigNode& node, const ConfigPath& path) {
  std::vector<Place> found;
  select({nullptr, &node, {}}, path, 0, found);
  return found;
}

// An item of a sequence; of a mapping, as in `- job: test`, its first value.
const std::string& item_text(const ConfigNode& item) {
  const bool named = item.kind == ConfigNode::Kind::mapping && !item.entries.empty();
  return named ? item.entries[0].value.value : item.value;
}

// A scalar's text, the texts of a sequence joined, the keys of a mapping joined.
std::string text_of(const ConfigNode& node) {
  if (node.kind == ConfigNode::Kind::scalar) return node.value;
  std::string joined;
  for (const ConfigEntry& entry : node.entries) {
    if (!joined.empty()) joined += ", ";
    joined += node.kind == ConfigNode::Kind::sequence ? item_text(entry.value) : entry.key;
  }
  return joined;
}

Range place_range(const Place& place, std::string_view primary) {
  if (!place.entry || primary == "value") return place.node->range;
  return primary == "key" ? place.entry->key_range : place.entry->range;
}

bool wanted(const ConfigSelector& selector, const ConfigNode& node) {
  const auto exists = [&](const ConfigPath& path) { return !select_below(node, path).empty(); };
  return std::all_of(selector.has.begin(), selector.has.end(), exists) &&
         std::none_of(selector.lacks.begin(), selector.lacks.end(), exists);
}

// Nothing when the selector's regular expression does not match the value as it is written.
std::optional<Fact> fact_at(const ConfigSelector& selector, const Place& place, const Text& text) {
  Fact fact{selector.kind, 0, place_range(place, selector.primary), place.captured};
  if (selector.not_regex && selector.not_regex->found_in(text.slice(place.node->range))) return std::nullopt;
  if (selector.regex) {
    const auto groups = selector.regex->groups(text.slice(place.node->range));
    if (groups.empty()) return std::nullopt;
    add_groups(groups, place.node->range.begin, text, fact);
  }
  for (const auto& [name, value] : selector.constants) fact.attributes.push_back({name, value, {}});
  for (const auto& [name, path] : selector.attributes) {
    const std::vector<Place> found = select_below(*place.node, path);
    if (!found.empty()) fact.attributes.push_back({name, text_of(*found[0].node), found[0].node->range});
  }
  return fact;
}

}  // namespace

void match_config(const RuleSet& rules, const Tree& tree, FileMatches& into) {
  if (tree.language().config == ConfigFormat::none) return;
  std::optional<ConfigTree> config;
  for (const std::uint32_t number : rules.selector_globs.matching(into.path)) {
    const ConfigSelector& selector = rules.selectors[number];
    if (!config) config = ConfigTree::build(tree);
    for (const ConfigNode& document : config->documents) {
      for (const Place& place : select_below(document, selector.at)) {
        if (!wanted(selector, *place.node)) continue;
        if (auto fact = fact_at(selector, place, tree.text())) into.facts.push_back(std::move(*fact));
      }
    }
  }
}

}  // namespace lastmile
