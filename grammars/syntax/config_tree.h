// One view of JSON, YAML, TOML and HCL: mappings, sequences and scalars with byte ranges, built on the syntax tree.
//
// Keys keep their order and may repeat (HCL blocks do). YAML aliases and merge keys are resolved, at the place of
// their anchor; a TOML table header and the labels of an HCL block become nested mappings. A half-typed file gives what
// can be read. Levels below max_depth are left out, so that no input can exhaust the stack.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/tree.h"

namespace lastmile {

struct ConfigEntry;

struct ConfigNode {
  enum class Kind { mapping, sequence, scalar };

  Kind kind = Kind::scalar;
  Range range;                       // of the value; of its whole content for a TOML table or an HCL block
  std::string value;                 // of a scalar, without quotes
  std::vector<ConfigEntry> entries;  // of a mapping or sequence

  // The first entry of that key; null when there is none.
  const ConfigEntry* find(std::string_view key) const;
};

struct ConfigEntry {
  std::string key;  // empty in a sequence
  Range key_range;  // of the item itself in a sequence
  Range range;      // key and value
  ConfigNode value;
};

struct ConfigTree {
  static constexpr int max_depth = 64;

  std::vector<ConfigNode> documents;  // several in YAML, otherwise one; empty for an empty file

  // For a language whose config format is `none` there are no documents.
  static ConfigTree build(const Tree& tree);
};

}  // namespace lastmile
