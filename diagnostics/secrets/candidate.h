// A match on its way to a verdict; internal to the scanner.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "secrets/secret_patterns.h"
#include "secrets/secret_scanner.h"

namespace lastmile {

// What is known of a file before its bytes are read.
struct FilePolicy {
  bool silent = false;
  bool self_proving_only = false;
  bool mild = false;
  std::vector<bool> allowed;  // by pattern: its paths match
};

FilePolicy policy_for(const SecretPatterns& patterns, const SecretInput& input);

// Ranges of values whose regex, boundaries, line and names fit.
struct Candidate {
  std::uint32_t pattern;
  Range range;
};

std::vector<Candidate> find_candidates(const SecretPatterns& patterns, const SecretInput& input,
                                       const FilePolicy& policy);

// Nothing when the value is not a secret after all.
std::optional<SecretHit> judge(const SecretPatterns& patterns, const SecretInput& input, const FilePolicy& policy,
                               const Candidate& candidate);

// What makes the shape public here; `bytes` and `value` may be a bare value without surroundings.
bool clears(const ClearingShape& shape, std::string_view bytes, Range value, std::string_view name,
            std::string_view path, bool shapeless);

// Resolves overlaps and joins equal values. `patterns` gives the ranks.
std::vector<SecretHit> merged(const SecretPatterns& patterns, std::string_view bytes, std::vector<SecretHit> hits);

}  // namespace lastmile
