#include "syntax/config_tree.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <map>

namespace lastmile {

namespace {

constexpr std::size_t max_nodes = 200000;  // an alias bomb in YAML ends here

Range range_of(TSNode node) { return {ts_node_start_byte(node), ts_node_end_byte(node)}; }
std::string_view kind_of(TSNode node) { return ts_node_is_null(node) ? "" : ts_node_type(node); }

TSNode field(TSNode node, std::string_view name) {
  return ts_node_child_by_field_name(node, name.data(), static_cast<std::uint32_t>(name.size()));
}

std::vector<TSNode> named_children(TSNode node) {
  std::vector<TSNode> children;
  TSTreeCursor cursor = ts_tree_cursor_new(node);
  for (bool more = ts_tree_cursor_goto_first_child(&cursor); more; more = ts_tree_cursor_goto_next_sibling(&cursor)) {
    const TSNode child = ts_tree_cursor_current_node(&cursor);
    if (ts_node_is_named(child)) children.push_back(child);
  }
  ts_tree_cursor_delete(&cursor);
  return children;
}

bool is_comment(TSNode node) { return kind_of(node) == "comment"; }

// The text between the quotes, with the escapes that matter in paths and names undone.
std::string unquoted(std::string_view text) {
  const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
  if (!quoted) return std::string(text);
  const bool escapes = text.front() == '"';
  std::string value;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (escapes && text[i] == '\\' && i + 2 < text.size()) {
      ++i;
      value += text[i] == 'n' ? '\n' : text[i] == 't' ? '\t' : text[i];
    } else {
      value += text[i];
    }
  }
  return value;
}

// What the four readers share: the text, a node count, and how a scalar is made.
class Reader {
 public:
  explicit Reader(const Tree& tree) : text_(tree.text()) {}
  virtual ~Reader() = default;
  virtual std::vector<ConfigNode> documents(TSNode root) = 0;

 protected:
  std::string_view slice(TSNode node) const { return text_.slice(range_of(node)); }
  ConfigNode scalar(TSNode node) const { return {ConfigNode::Kind::scalar, range_of(node), unquoted(slice(node)), {}}; }
  ConfigNode container(ConfigNode::Kind kind, TSNode node) const { return {kind, range_of(node), "", {}}; }
  bool too_deep(int depth) { return depth > ConfigTree::max_depth || ++nodes_ > max_nodes; }
  // Counts a copy of the node and all below it; false when there is no room for it.
  bool room_for(const ConfigNode& node) {
    if (++nodes_ > max_nodes) return false;
    return std::all_of(node.entries.begin(), node.entries.end(),
                       [&](const ConfigEntry& entry) { return room_for(entry.value); });
  }

  const Text& text_;

 private:
  std::size_t nodes_ = 0;
};

class JsonReader : public Reader {
 public:
  using Reader::Reader;

  std::vector<ConfigNode> documents(TSNode root) override {
    if (ts_node_is_error(root)) return {value(root, 0)};
    for (const TSNode child : named_children(root)) {
      if (!is_comment(child)) return {value(child, 0)};
    }
    return {};
  }

 private:
  ConfigNode value(TSNode node, int depth) {
    // What stands open while somebody types is an error node; it is an object when it holds pairs.
    const bool mapping = kind_of(node) == "object" || ts_node_is_error(node);
    if (too_deep(depth) || (!mapping && kind_of(node) != "array")) return scalar(node);
    ConfigNode result = container(mapping ? ConfigNode::Kind::mapping : ConfigNode::Kind::sequence, node);
    for (const TSNode child : named_children(node)) {
      if (is_comment(child) || ts_node_is_error(child)) continue;
      if (!mapping) {
        result.entries.push_back({"", range_of(child), range_of(child), value(child, depth + 1)});
      } else if (const TSNode key = field(child, "key"); !ts_node_is_null(key)) {
        const TSNode item = field(child, "value");
        if (ts_node_is_null(item)) continue;
        result.entries.push_back({unquoted(slice(key)), range_of(key), range_of(child), value(item, depth + 1)});
      }
    }
    return result;
  }
};

class YamlReader : public Reader {
 public:
  using Reader::Reader;

  std::vector<ConfigNode> documents(TSNode root) override {
    std::vector<ConfigNode> all;
    for (const TSNode document : named_children(root)) {
      for (const TSNode child : named_children(document)) {
        if (kind_of(child) == "block_node" || kind_of(child) == "flow_node") all.push_back(value(child, 0));
      }
    }
    return all;
  }

 private:
  ConfigNode value(TSNode node, int depth) {
    if (ts_node_is_null(node) || too_deep(depth)) return {};
    const std::string_view kind = kind_of(node);
    if (kind == "block_node" || kind == "flow_node") return unwrapped(node, depth);
    if (kind == "block_mapping" || kind == "flow_mapping") return mapping(node, depth);
    if (kind == "block_sequence" || kind == "flow_sequence") return sequence(node, depth);
    if (kind == "alias") return aliased(node);
    if (kind == "block_scalar") return {ConfigNode::Kind::scalar, range_of(node), block_text(node), {}};
    return scalar(node);
  }

  // A node may carry an anchor and a tag before its content.
  ConfigNode unwrapped(TSNode node, int depth) {
    std::string anchor;
    ConfigNode result{ConfigNode::Kind::scalar, range_of(node), "", {}};
    for (const TSNode child : named_children(node)) {
      if (kind_of(child) == "anchor") {
        anchor = std::string(slice(child).substr(1));
      } else if (kind_of(child) != "tag" && !is_comment(child)) {
        result = value(child, depth);
      }
    }
    if (!anchor.empty() && room_for(result)) anchors_[anchor] = result;
    return result;
  }

  ConfigNode aliased(TSNode node) {
    const auto found = anchors_.find(std::string(slice(node).substr(1)));
    return found == anchors_.end() || !room_for(found->second) ? scalar(node) : found->second;
  }

  ConfigNode mapping(TSNode node, int depth) {
    ConfigNode result = container(ConfigNode::Kind::mapping, node);
    for (const TSNode pair : named_children(node)) {
      const TSNode key = field(pair, "key");
      if (ts_node_is_null(key)) continue;
      ConfigNode item = value(field(pair, "value"), depth + 1);
      if (item.range.empty()) item.range = {range_of(pair).end, range_of(pair).end};
      if (slice(key) == "<<") {
        merge(result, item);
      } else {
        result.entries.push_back({unquoted(slice(key)), range_of(key), range_of(pair), std::move(item)});
      }
    }
    return result;
  }

  static void merge(ConfigNode& into, const ConfigNode& from) {
    for (const ConfigEntry& entry : from.entries) {
      if (from.kind == ConfigNode::Kind::sequence) {
        merge(into, entry.value);
      } else if (!into.find(entry.key)) {
        into.entries.push_back(entry);
      }
    }
  }

  ConfigNode sequence(TSNode node, int depth) {
    ConfigNode result = container(ConfigNode::Kind::sequence, node);
    for (const TSNode child : named_children(node)) {
      if (is_comment(child)) continue;
      const TSNode item = kind_of(child) == "block_sequence_item" ? ts_node_named_child(child, 0) : child;
      ConfigNode node_value = kind_of(item) == "flow_pair" ? mapping(child, depth + 1) : value(item, depth + 1);
      result.entries.push_back({"", range_of(child), range_of(child), std::move(node_value)});
    }
    return result;
  }

  // Without the indicator line ("|", ">-") and the common indentation.
  std::string block_text(TSNode node) const {
    std::string_view rest = slice(node);
    const auto first = rest.find('\n');
    if (first == std::string_view::npos) return "";
    rest.remove_prefix(first + 1);
    const auto indent = std::min(rest.find_first_not_of(' '), rest.size());
    std::string value;
    while (!rest.empty()) {
      const auto end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = rest.substr(0, end);
      value += std::string(line.substr(std::min(indent, line.size()))) + "\n";
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return value;
  }

  std::map<std::string, ConfigNode> anchors_;
};

// Finds or makes the mapping `key` in `into`. The last one of a repeated key is meant, as in TOML arrays of tables. A key
// that has another value already is a mistake of the file: both are kept.
ConfigNode& descend(ConfigNode& into, const std::string& key, Range key_range, Range range) {
  for (auto entry = into.entries.rbegin(); entry != into.entries.rend(); ++entry) {
    if (entry->key != key) continue;
    ConfigNode& value = entry->value;
    const bool list = value.kind == ConfigNode::Kind::sequence && !value.entries.empty();
    ConfigNode& meant = list ? value.entries.back().value : value;
    if (meant.kind == ConfigNode::Kind::mapping) return meant;
  }
  into.entries.push_back({key, key_range, range, {ConfigNode::Kind::mapping, range, "", {}}});
  return into.entries.back().value;
}

class TomlReader : public Reader {
 public:
  using Reader::Reader;

  std::vector<ConfigNode> documents(TSNode root) override {
    ConfigNode document = container(ConfigNode::Kind::mapping, root);
    for (const TSNode child : named_children(root)) {
      if (kind_of(child) == "pair") {
        add_pair(document, child, 0);
      } else if (kind_of(child) == "table" || kind_of(child) == "table_array_element") {
        add_table(document, child);
      }
    }
    return {std::move(document)};
  }

 private:
  // The parts of a bare, quoted or dotted key.
  // `a.b.c` is `a.b` and `c` in the tree.
  std::vector<TSNode> parts(TSNode key) const {
    std::vector<TSNode> all;
    while (kind_of(key) == "dotted_key") {
      const auto children = named_children(key);
      if (children.empty()) break;
      all.insert(all.end(), children.rbegin(), std::prev(children.rend()));
      key = children.front();
    }
    all.push_back(key);
    std::reverse(all.begin(), all.end());
    return all;
  }

  void add_table(ConfigNode& document, TSNode table) {
    const auto children = named_children(table);
    if (children.empty()) return;
    const auto keys = parts(children[0]);
    if (keys.size() > ConfigTree::max_depth) return;
    ConfigNode* target = &document;
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
      target = &descend(*target, unquoted(slice(keys[i])), range_of(keys[i]), range_of(table));
    }
    const std::string name = unquoted(slice(keys.back()));
    if (kind_of(table) == "table_array_element") {
      target = &new_element(*target, name, range_of(keys.back()), table);
    } else {
      target = &descend(*target, name, range_of(keys.back()), range_of(table));
    }
    for (std::size_t i = 1; i < children.size(); ++i) {
      if (kind_of(children[i]) == "pair") add_pair(*target, children[i], static_cast<int>(keys.size()));
    }
  }

  ConfigNode& new_element(ConfigNode& into, const std::string& name, Range key_range, TSNode table) {
    auto found = std::find_if(into.entries.begin(), into.entries.end(),
                              [&](const ConfigEntry& entry) {
                                return entry.key == name && entry.value.kind == ConfigNode::Kind::sequence;
                              });
    if (found == into.entries.end()) {
      into.entries.push_back({name, key_range, range_of(table), container(ConfigNode::Kind::sequence, table)});
      found = std::prev(into.entries.end());
    }
    found->value.entries.push_back({"", key_range, range_of(table), container(ConfigNode::Kind::mapping, table)});
    return found->value.entries.back().value;
  }

  void add_pair(ConfigNode& into, TSNode pair, int depth) {
    const auto children = named_children(pair);
    if (children.size() < 2) return;
    const auto keys = parts(children[0]);
    const std::size_t below = static_cast<std::size_t>(depth) + keys.size();
    if (below > ConfigTree::max_depth) return;
    ConfigNode* target = &into;
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
      target = &descend(*target, unquoted(slice(keys[i])), range_of(keys[i]), range_of(pair));
    }
    target->entries.push_back({unquoted(slice(keys.back())), range_of(keys.back()), range_of(pair),
                               value(children[1], static_cast<int>(below))});
  }

  ConfigNode value(TSNode node, int depth) {
    if (too_deep(depth)) return scalar(node);
    if (kind_of(node) == "inline_table") {
      ConfigNode result = container(ConfigNode::Kind::mapping, node);
      for (const TSNode pair : named_children(node)) add_pair(result, pair, depth + 1);
      return result;
    }
    if (kind_of(node) != "array") return scalar(node);
    ConfigNode result = container(ConfigNode::Kind::sequence, node);
    for (const TSNode item : named_children(node)) {
      if (!is_comment(item)) result.entries.push_back({"", range_of(item), range_of(item), value(item, depth + 1)});
    }
    return result;
  }
};

class HclReader : public Reader {
 public:
  using Reader::Reader;

  std::vector<ConfigNode> documents(TSNode root) override {
    for (const TSNode child : named_children(root)) {
      if (kind_of(child) == "body") return {body(child, 0)};
      if (kind_of(child) == "object") return {expression(child, 0)};
    }
    return {};
  }

 private:
  ConfigNode body(TSNode node, int depth) {
    ConfigNode result = container(ConfigNode::Kind::mapping, node);
    if (too_deep(depth)) return result;
    for (const TSNode child : named_children(node)) {
      const auto parts = named_children(child);
      if (kind_of(child) == "attribute" && parts.size() >= 2) {
        result.entries.push_back(
            {std::string(slice(parts[0])), range_of(parts[0]), range_of(child), expression(parts[1], depth + 1)});
      } else if (kind_of(child) == "block" && !parts.empty()) {
        add_block(result, child, parts, depth + 1);
      }
    }
    return result;
  }

  // resource "aws_instance" "web" { … }  reads as  resource: { aws_instance: { web: { … } } }
  void add_block(ConfigNode& into, TSNode block, const std::vector<TSNode>& parts, int depth) {
    std::vector<TSNode> names;
    ConfigNode content = container(ConfigNode::Kind::mapping, block);
    for (const TSNode part : parts) {
      if (kind_of(part) == "identifier" || kind_of(part) == "string_lit") names.push_back(part);
      const std::size_t below = static_cast<std::size_t>(depth) + names.size();
      if (names.empty() || below > ConfigTree::max_depth) return;
      if (kind_of(part) == "body") content.entries = body(part, static_cast<int>(below)).entries;
    }
    ConfigNode* target = &into;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
      target = &descend(*target, unquoted(slice(names[i])), range_of(names[i]), range_of(block));
    }
    target->entries.push_back(
        {unquoted(slice(names.back())), range_of(names.back()), range_of(block), std::move(content)});
  }

  ConfigNode expression(TSNode node, int depth) {
    if (too_deep(depth)) return scalar(node);
    const std::string_view kind = kind_of(node);
    if (kind == "tuple" || kind == "object") return collection(node, depth);
    const auto children = named_children(node);
    const bool wrapper = kind == "expression" || kind == "collection_value" || kind == "literal_value";
    return wrapper && children.size() == 1 ? expression(children[0], depth + 1) : scalar(node);
  }

  ConfigNode collection(TSNode node, int depth) {
    const bool mapping = kind_of(node) == "object";
    ConfigNode result = container(mapping ? ConfigNode::Kind::mapping : ConfigNode::Kind::sequence, node);
    for (const TSNode child : named_children(node)) {
      if (kind_of(child) == "object_elem") {
        const TSNode key = field(child, "key");
        const TSNode item = field(child, "val");
        if (ts_node_is_null(key) || ts_node_is_null(item)) continue;
        result.entries.push_back({unquoted(slice(key)), range_of(key), range_of(child), expression(item, depth + 1)});
      } else if (!mapping && kind_of(child) == "expression") {
        result.entries.push_back({"", range_of(child), range_of(child), expression(child, depth + 1)});
      }
    }
    return result;
  }
};

std::unique_ptr<Reader> reader_for(const Tree& tree) {
  switch (tree.language().config) {
    case ConfigFormat::json: return std::make_unique<JsonReader>(tree);
    case ConfigFormat::yaml: return std::make_unique<YamlReader>(tree);
    case ConfigFormat::toml: return std::make_unique<TomlReader>(tree);
    case ConfigFormat::hcl: return std::make_unique<HclReader>(tree);
    case ConfigFormat::none: break;
  }
  return nullptr;
}

}  // namespace

const ConfigEntry* ConfigNode::find(std::string_view key) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const ConfigEntry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &*found;
}

ConfigTree ConfigTree::build(const Tree& tree) {
  const auto reader = reader_for(tree);
  return reader ? ConfigTree{reader->documents(ts_tree_root_node(tree.raw()))} : ConfigTree{};
}

}  // namespace lastmile
