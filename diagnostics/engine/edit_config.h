// Keys of JSON, YAML and TOML files, set with the file's formatting kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/edit_context.h"
#include "syntax/config_tree.h"

namespace lastmile {

enum class KeyPlace { last, sorted };

// What is to be written: `keys` from the root, `value` as an author writes it (`true`, `15`, `node index.js`).
struct KeySetting {
  std::vector<std::string> keys;
  std::string value;
  KeyPlace place = KeyPlace::last;

  std::string claim(std::size_t depth) const;  // the path of the key at that depth
};

// The part of the path that is there: the node where it ends, and the entry that holds it (null for the root).
struct FoundKey {
  const ConfigNode* node = nullptr;
  const ConfigEntry* entry = nullptr;
  std::size_t depth = 0;  // keys found
};

FoundKey find_key(const ConfigNode& root, const std::vector<std::string>& keys);

// Does nothing when the key has that value; stops the context when the file cannot hold it.
void write_key(EditContext& context, const Target& target, const KeySetting& setting);

// Each format in a file of its own; `root` is null for an empty document.
void write_json(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting);
void write_yaml(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting);
void write_toml(EditContext& context, const Target& target, const ConfigNode* root, const KeySetting& setting);

// A scalar of JSON or TOML: as it is when it reads as a number, truth value, text, list or table; in quotes otherwise.
std::string quoted_unless_literal(std::string_view value);
std::string quoted(std::string_view text);

}  // namespace lastmile
