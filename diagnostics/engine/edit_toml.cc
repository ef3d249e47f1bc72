#include "engine/edit_config.h"
#include "engine/edit_style.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

std::string key_text(const std::string& key) {
  static const Regex bare(R"([A-Za-z0-9_-]+)");
  return bare.matches_whole(key) ? key : quoted(key);
}

std::string header_of(const std::vector<std::string>& keys) {
  std::string header = "[";
  for (std::size_t i = 0; i + 1 < keys.size(); ++i) header += (i ? "." : "") + key_text(keys[i]);
  return header + "]";
}

std::string without_spaces(std::string_view text) {
  std::string result(text);
  std::erase_if(result, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
  return result;
}

// Where the header's table ends behind its last entry; 0 when there is no such table.
std::size_t end_of_table(const Target& target, const std::string& header) {
  const std::optional<Tree> tree = Tree::parse(target.text, *target.language);
  std::size_t end = 0;
  if (!tree) return end;
  bool inside = false;
  tree->walk([&](const SyntaxNode& node) {
    if (node.depth == 1 && node.named) {
      const std::string_view text = target.text->slice(node.range);
      inside = without_spaces(text.substr(0, text.find('\n'))).starts_with(header);
      if (inside) end = node.range.begin + header.size();
    } else if (node.depth == 2 && inside && node.named && node.kind == "pair") {
      end = node.range.end;
    }
    return node.depth == 0 || (node.depth == 1 && inside);
  });
  return end;
}

// Root keys stand before the first table.
std::size_t end_of_root_keys(const Target& target, const ConfigNode* root) {
  std::size_t end = 0;
  for (const ConfigEntry& entry : root ? root->entries : std::vector<ConfigEntry>()) {
    const bool table = target.text->slice(entry.range).starts_with('[');
    if (!table && entry.range.end > end) end = entry.range.end;
  }
  return end;
}

void add_root_key(EditContext& context, const Target& target, const ConfigNode* root, const std::string& line,
                  const std::string& claim) {
  const std::size_t end = end_of_root_keys(target, root);
  if (end > 0) return context.insert(target, line_end(target.bytes(), end), "\n" + line, 0, claim);
  context.insert(target, 0, line + (is_blank(target.bytes()) ? "\n" : "\n\n"), 0, claim);
}

void add_to_table(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting) {
  const std::string line = key_text(setting.keys.back()) + " = " + quoted_unless_literal(setting.value);
  const std::string claim = setting.claim(setting.keys.size());
  if (setting.keys.size() == 1) return add_root_key(context, target, root, line, claim);
  const std::string header = header_of(setting.keys);
  if (const std::size_t end = end_of_table(target, header)) {
    return context.insert(target, line_end(target.bytes(), end), "\n" + line, 0, claim);
  }
  const std::string_view text = target.bytes();
  const std::string gap = text.empty() ? "" : text.ends_with('\n') ? "\n" : "\n\n";
  const std::string end = text.empty() || text.ends_with('\n') ? "\n" : "";
  context.insert(target, text.size(), gap + header + "\n" + line + end, 0, header);
}

void add_to_inline(EditContext& context, const Target& target, const ConfigNode& mapping, const KeySetting& setting) {
  const std::string entry = key_text(setting.keys.back()) + " = " + quoted_unless_literal(setting.value);
  if (mapping.entries.empty()) return context.replace(target, mapping.range, "{ " + entry + " }");
  context.insert(target, mapping.entries.back().range.end, ", " + entry, 0, setting.claim(setting.keys.size()));
}

}  // namespace

void write_toml(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting) {
  const FoundKey found = root ? find_key(*root, setting.keys) : FoundKey{};
  const bool complete = found.depth == setting.keys.size();
  if (found.node && (complete || found.node->kind != ConfigNode::Kind::mapping)) {
    const bool mapping = found.node->kind == ConfigNode::Kind::mapping;
    const bool table = mapping && target.text->slice(found.node->range).starts_with('[');
    const std::string key = "`" + setting.claim(found.depth) + "`";
    if (!complete || table) return context.stop(key + " cannot be set in " + target.path);
    return context.replace(target, found.node->range, quoted_unless_literal(setting.value));
  }
  const bool in_line = found.entry && target.text->slice(found.node->range).starts_with('{');
  if (!in_line) return add_to_table(context, target, root, setting);
  const bool deeper = found.depth + 1 < setting.keys.size();
  if (deeper) return context.stop("`" + setting.claim(found.depth) + "` is an inline table");
  add_to_inline(context, target, *found.node, setting);
}

}  // namespace lastmile
