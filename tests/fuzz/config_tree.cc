// A named text in a language of configuration files: no value lies outside of the text or too deep.
#include "syntax/config_tree.h"

#include <vector>

#include "fuzz/targets.h"

namespace lastmile::fuzz {

namespace {

constexpr int deepest = 2 * ConfigTree::max_depth + 2;  // each name of a TOML table may be a list, too

struct Level {
  const ConfigNode* node;
  int depth;
};

void check_range(Range range, std::size_t size) {
  promise(range.begin <= range.end && range.end <= size, "a value lies in the text");
}

void check_entry(const ConfigNode& node, const ConfigEntry& entry, std::size_t size) {
  check_range(entry.range, size);
  check_range(entry.key_range, size);
  promise(node.kind != ConfigNode::Kind::mapping || node.find(entry.key), "a key of a mapping is found");
}

void check_document(const ConfigNode& document, std::size_t size) {
  std::vector<Level> todo = {{&document, 0}};
  while (!todo.empty()) {
    const auto [node, depth] = todo.back();
    todo.pop_back();
    promise(depth <= deepest, "no value lies deeper than the deepest");
    check_range(node->range, size);
    promise(node->kind != ConfigNode::Kind::scalar || node->entries.empty(), "a scalar has no entries");
    for (const ConfigEntry& entry : node->entries) {
      check_entry(*node, entry, size);
      todo.push_back({&entry.value, depth + 1});
    }
  }
}

}  // namespace

void play_config_tree(std::string_view bytes) {
  const auto [name, text] = named_text(bytes);
  const Language* language = language_of(name, text);
  if (!language || !language->grammar) return;
  const auto tree = Tree::parse(std::make_shared<const Text>(std::string(text)), *language);
  if (!tree) return;
  const ConfigTree config = ConfigTree::build(*tree);
  promise(language->config != ConfigFormat::none || config.documents.empty(), "only configuration is read as such");
  for (const ConfigNode& document : config.documents) check_document(document, text.size());
}

}  // namespace lastmile::fuzz
