#include <algorithm>

#include "engine/edit_config.h"
#include "engine/edit_style.h"

namespace lastmile {

namespace {

constexpr std::string_view usual_unit = "  ";

std::string unit_of(const Target& target) {
  std::string unit = indent_unit(target.bytes());
  return unit.empty() ? std::string(usual_unit) : unit;
}

// `"a": value`, or `"a": {"b": value}` on many lines for a path.
std::string entry_text(const KeySetting& setting, std::size_t depth, const std::string& indent,
                       const std::string& unit) {
  const std::string key = quoted(setting.keys[depth]) + ": ";
  if (depth + 1 == setting.keys.size()) return key + quoted_unless_literal(setting.value);
  const std::string below = indent + unit;
  return key + "{\n" + below + entry_text(setting, depth + 1, below, unit) + "\n" + indent + "}";
}

bool is_sorted(const std::vector<ConfigEntry>& entries) {
  return std::is_sorted(entries.begin(), entries.end(),
                        [](const ConfigEntry& a, const ConfigEntry& b) { return a.key < b.key; });
}

// The entry after which the key goes; null when it goes first.
const ConfigEntry* predecessor(const ConfigNode& mapping, const std::string& key, KeyPlace place) {
  if (place == KeyPlace::last || !is_sorted(mapping.entries)) return &mapping.entries.back();
  const ConfigEntry* last = nullptr;
  for (const ConfigEntry& entry : mapping.entries) {
    if (entry.key < key) last = &entry;
  }
  return last;
}

void fill_empty(EditContext& context, const Target& target, const ConfigNode& mapping, const KeySetting& setting,
                std::size_t depth) {
  const std::string indent(indent_at(target.bytes(), mapping.range.begin));
  const std::string unit = unit_of(target);
  const std::string entry = entry_text(setting, depth, indent + unit, unit);
  context.replace(target, mapping.range, "{\n" + indent + unit + entry + "\n" + indent + "}");
}

void add_entry(EditContext& context, const Target& target, const ConfigNode& mapping, const KeySetting& setting,
               std::size_t depth) {
  if (mapping.entries.empty()) return fill_empty(context, target, mapping, setting, depth);
  const ConfigEntry& first = mapping.entries.front();
  const Range before_first{mapping.range.begin, first.range.begin};
  const bool many = target.text->slice(before_first).find('\n') != std::string_view::npos;
  const std::string indent(indent_at(target.bytes(), first.range.begin));
  const std::string separator = many ? "\n" + indent : " ";
  const std::string entry = entry_text(setting, depth, indent, unit_of(target));
  const ConfigEntry* after = predecessor(mapping, setting.keys[depth], setting.place);
  if (after) return context.insert(target, after->range.end, "," + separator + entry, 0, setting.claim(depth));
  context.insert(target, first.range.begin, entry + "," + separator, 0, setting.claim(depth));
}

}  // namespace

void write_json(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting) {
  if (!root) return context.stop(target.path + " is empty");
  const FoundKey found = find_key(*root, setting.keys);
  if (found.depth == setting.keys.size()) {
    const std::string value = quoted_unless_literal(setting.value);
    return context.replace(target, found.node->range, value);
  }
  if (found.node->kind != ConfigNode::Kind::mapping) {
    return context.stop("`" + setting.claim(found.depth) + "` cannot be set in " + target.path);
  }
  add_entry(context, target, *found.node, setting, found.depth);
}

}  // namespace lastmile
