#include "engine/edit_config.h"
#include "engine/edit_style.h"

namespace lastmile {

namespace {

std::string unit_of(const Target& target) {
  std::string unit = indent_unit(target.bytes());
  return unit.empty() || unit == "\t" ? "  " : unit;
}

std::string below(std::string_view text, const std::string& indent) {
  std::string result;
  while (true) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!is_blank(line)) result += indent;
    result += line;
    if (line.size() == text.size()) return result;
    result += "\n";
    text.remove_prefix(line.size() + 1);
  }
}

std::string key_text(const std::string& key) {
  static const Regex plain(R"([A-Za-z_][\w./-]*)");
  return plain.matches_whole(key) ? key : quoted(key);
}

// A value of many lines stands below its key; a block text (`|`) begins behind it.
std::string value_text(const std::string& value, const std::string& indent, const std::string& unit) {
  const auto newline = value.find('\n');
  if (newline == std::string::npos) return " " + value;
  if (value[0] != '|' && value[0] != '>') return "\n" + below(value, indent + unit);
  return " " + value.substr(0, newline) + "\n" + below(value.substr(newline + 1), indent + unit);
}

// `key: value` and its parents, every line indented.
std::string entry_text(const KeySetting& setting, std::size_t depth, const std::string& indent,
                       const std::string& unit) {
  const std::string key = indent + key_text(setting.keys[depth]) + ":";
  if (depth + 1 == setting.keys.size()) return key + value_text(setting.value, indent, unit);
  return key + "\n" + entry_text(setting, depth + 1, indent + unit, unit);
}

std::string flow_text(const KeySetting& setting, std::size_t depth) {
  const std::string key = key_text(setting.keys[depth]) + ": ";
  if (depth + 1 == setting.keys.size()) return key + setting.value;
  return key + "{ " + flow_text(setting, depth + 1) + " }";
}

std::size_t column_of(const Target& target, const ConfigEntry& entry) {
  return entry.key_range.begin - line_begin(target.bytes(), entry.key_range.begin);
}

// Behind the last line that holds something of the entry.
std::size_t end_of(const Target& target, Range range) {
  const std::size_t size = trimmed(target.text->slice(range)).size();
  return line_end(target.bytes(), range.begin + size);
}

void add_to_flow(EditContext& context, const Target& target, const ConfigNode& mapping, const KeySetting& setting,
                 std::size_t depth) {
  if (mapping.entries.empty()) return context.replace(target, mapping.range, "{ " + flow_text(setting, depth) + " }");
  context.insert(target, mapping.entries.back().range.end, ", " + flow_text(setting, depth), 0, setting.claim(depth));
}

// Simple keys go to the other simple keys at the top, larger ones to the end.
const ConfigEntry& predecessor(const ConfigNode& mapping, const KeySetting& setting, std::size_t depth) {
  const bool simple = depth + 1 == setting.keys.size() && setting.value.find('\n') == std::string::npos;
  std::size_t at = 0;
  while (at < mapping.entries.size() && mapping.entries[at].value.kind == ConfigNode::Kind::scalar) ++at;
  return simple && at > 0 ? mapping.entries[at - 1] : mapping.entries.back();
}

void add_to_block(EditContext& context, const Target& target, const ConfigNode& mapping, const KeySetting& setting,
                  std::size_t depth) {
  const std::string indent(column_of(target, mapping.entries.front()), ' ');
  const ConfigEntry& after = predecessor(mapping, setting, depth);
  context.insert(target, end_of(target, after.range), "\n" + entry_text(setting, depth, indent, unit_of(target)), 0,
                 setting.claim(depth));
}

void set_value(EditContext& context, const Target& target, const FoundKey& found, const KeySetting& setting) {
  const std::string_view old = trimmed(target.text->slice(found.node->range));
  const bool scalar = found.node->kind == ConfigNode::Kind::scalar && !old.empty();
  if (old == setting.value || (scalar && found.node->value == setting.value)) return;
  const std::string name = "`" + setting.claim(found.depth) + "`";
  if (!found.entry->range.contains(found.node->range)) return context.stop(name + " is an alias");
  const std::size_t colon = target.bytes().find(':', found.entry->key_range.end);
  const std::size_t end = found.entry->range.begin + trimmed(target.text->slice(found.entry->range)).size();
  const std::string indent(column_of(target, *found.entry), ' ');
  if (colon >= end) return context.stop(name + " cannot be set");
  context.replace(target, {static_cast<std::uint32_t>(colon + 1), static_cast<std::uint32_t>(end)},
                  value_text(setting.value, indent, unit_of(target)));
}

}  // namespace

void write_yaml(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting) {
  const std::string_view text = target.bytes();
  if (!root) {
    const std::string gap = text.empty() || text.ends_with('\n') ? "" : "\n";
    return context.insert(target, text.size(), gap + entry_text(setting, 0, "", unit_of(target)) + "\n");
  }
  const FoundKey found = find_key(*root, setting.keys);
  const ConfigNode& node = *found.node;
  if (found.depth == setting.keys.size()) return set_value(context, target, found, setting);
  if (node.kind == ConfigNode::Kind::mapping) {
    const bool flow = target.text->slice(node.range).starts_with('{');
    if (flow) return add_to_flow(context, target, node, setting, found.depth);
    if (!node.entries.empty()) return add_to_block(context, target, node, setting, found.depth);
  }
  if (!found.entry || node.kind != ConfigNode::Kind::scalar || !is_blank(target.text->slice(node.range))) {
    return context.stop("`" + setting.claim(found.depth) + "` cannot be set in " + target.path);
  }
  // `jobs:` with nothing below it yet
  const std::string indent = std::string(column_of(target, *found.entry), ' ') + unit_of(target);
  const std::string entry = entry_text(setting, found.depth, indent, unit_of(target));
  context.insert(target, end_of(target, found.entry->range), "\n" + entry, 0, setting.claim(found.depth));
}

}  // namespace lastmile
