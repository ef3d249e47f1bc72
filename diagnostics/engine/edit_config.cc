#include "engine/edit_config.h"

#include "engine/edit_style.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

// Keys between dots; a key with dots stands in double quotes, a dot within `${…}` is none.
std::vector<std::string> split_path(std::string_view path) {
  std::vector<std::string> keys(1);
  bool in_quotes = false, in_name = false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const char c = path[i];
    if (c == '"' && !in_name) {
      in_quotes = !in_quotes;
    } else if (c == '.' && !in_quotes && !in_name) {
      keys.emplace_back();
    } else {
      if (c == '{' && i > 0 && path[i - 1] == '$') in_name = true;
      if (c == '}') in_name = false;
      keys.back() += c;
    }
  }
  return keys;
}

// Aliases and merge keys of YAML show what stands before; that is not for this key to change. Tables of TOML may go on
// behind others.
bool is_own(const ConfigNode& node, const ConfigEntry& entry, bool root) {
  return root || node.range.begin <= entry.key_range.begin;
}

}  // namespace

std::string KeySetting::claim(std::size_t depth) const {
  std::string path;
  for (std::size_t i = 0; i <= depth && i < keys.size(); ++i) path += (i ? "." : "") + keys[i];
  return path;
}

FoundKey find_key(const ConfigNode& root, const std::vector<std::string>& keys) {
  FoundKey found{&root, nullptr, 0};
  while (found.depth < keys.size() && found.node->kind == ConfigNode::Kind::mapping) {
    const ConfigEntry* entry = found.node->find(keys[found.depth]);
    if (!entry || !is_own(*found.node, *entry, found.depth == 0)) break;
    found = {&entry->value, entry, found.depth + 1};
  }
  return found;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result + "\"";
}

std::string quoted_unless_literal(std::string_view value) {
  static const Regex literal(R"(true|false|null|-?\d+(\.\d+)?)");
  const bool enclosed = value.size() >= 2 && ((value.front() == '"' && value.back() == '"') ||
                                              (value.front() == '[' && value.back() == ']') ||
                                              (value.front() == '{' && value.back() == '}'));
  return enclosed || literal.matches_whole(value) ? std::string(value) : quoted(value);
}

void write_key(EditContext& context, const Target& target, const KeySetting& setting) {
  const ConfigFormat format = target.language ? target.language->config : ConfigFormat::none;
  const std::optional<Tree> tree = target.language ? Tree::parse(target.text, *target.language) : std::optional<Tree>();
  if (!tree) return context.stop(target.path + " cannot be read");
  const ConfigTree config = ConfigTree::build(*tree);
  const ConfigNode* root = config.documents.empty() ? nullptr : &config.documents.front();
  switch (format) {
    case ConfigFormat::json: return write_json(context, target, root, setting);
    case ConfigFormat::yaml: return write_yaml(context, target, root, setting);
    case ConfigFormat::toml: return write_toml(context, target, root, setting);
    case ConfigFormat::hcl:
    case ConfigFormat::none: return context.stop("keys are not set in files like " + target.path);
  }
}

void set_key(EditContext& context, const EditSpec& spec) {
  KeySetting setting;
  for (const std::string& key : split_path(spec.at)) {
    const auto filled = context.fill(key);
    if (!filled) return;
    setting.keys.push_back(*filled);
  }
  const auto value = context.fill(spec.text);
  const auto path = spec.file.empty() ? context.facts().file_of(context.subject()).path : context.path(spec.file);
  if (!value || !path) return;
  setting.value = value->ends_with('\n') ? value->substr(0, value->size() - 1) : *value;
  const auto target = context.file(*path);
  if (!target) return context.stop("there is no " + *path);
  if (!not_needed(spec, target->bytes())) write_key(context, *target, setting);
}

}  // namespace lastmile
