// The tables compiled: every shape that is searched for, formats first, then the public shapes, and the
// automaton that tells where to try which.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/regex.h"
#include "secrets/aho_corasick.h"
#include "secrets/credentials.h"
#include "secrets/placeholders.h"
#include "secrets/secret_formats.h"
#include "secrets/secret_validators.h"

namespace lastmile {

// How much a match proves: nothing but a length and a character set, a shape of its own, a shape beside its
// name.
enum class Proof { shapeless, shape, shape_and_name };

struct CompiledCondition {
  Regex value, name, near;  // an empty pattern is no condition
  bool has_value, has_name, has_near;
  SecretSeverity severity;
};

// A format, or a public shape with keywords; exactly one of the two pointers is set.
struct SecretPattern {
  const SecretFormat* format = nullptr;
  const PublishableShape* shape = nullptr;
  Regex regex;
  bool has_secret_group = false;
  Proof proof = Proof::shape;
  std::unique_ptr<Regex> near, except;  // null: no condition
  std::vector<CompiledCondition> severity_when;
  std::vector<std::string> folded_names;
  SecretValidator validator = nullptr;
};

// Any public shape, whether it is searched for or only clears what a format found.
struct ClearingShape {
  const PublishableShape* shape;
  std::unique_ptr<Regex> regex, name, near, unless_near;  // null: no condition
};

struct KeywordUse {
  std::uint32_t pattern;
  bool at_start;  // the match begins with the keyword
};

// Immutable; owns the tables its pointers lead into, so it is neither copied nor moved.
struct SecretPatterns {
  explicit SecretPatterns(SecretTables given);
  SecretPatterns(const SecretPatterns&) = delete;
  SecretPatterns& operator=(const SecretPatterns&) = delete;

  SecretTables tables;
  Placeholders placeholders;
  Credentials credentials;
  std::unordered_map<std::string, std::uint32_t> bip39_words;
  Regex live_marker;
  std::vector<SecretPattern> patterns;
  std::vector<ClearingShape> clearing;
  std::vector<std::vector<KeywordUse>> uses;    // by keyword
  std::vector<std::uint32_t> without_keywords;  // patterns found by their path
  AhoCorasick keywords;
};

}  // namespace lastmile
