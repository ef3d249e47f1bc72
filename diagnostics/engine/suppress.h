// Findings that somebody decided to live with, and said why:
//
//   // lastmile-ignore-next-line tls/insecure-cookie, secrets/weak until 2027-01-31 -- behind the VPN only
//   # lastmile-ignore-file hosting/hardcoded-port -- the platform maps this port
//
// The reason is required. A suppression that is malformed, expired or of no use becomes a fact of kind `suppression`,
// which rules turn into findings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/fact.h"
#include "syntax/tree.h"

namespace lastmile {

struct Suppression {
  bool whole_file = false;
  Range covers;  // the line it speaks about: the first below that is no suppression itself
  std::vector<std::string> rules;
  std::string until;  // YYYY-MM-DD, or empty
  std::string reason;
  std::string mistake;  // what is wrong with it, or empty
  Range range;          // of the directive itself

  friend bool operator==(const Suppression&, const Suppression&) = default;
};

// Those in the comments of the tree, or, without one, in lines that begin with `#`, `//` or `--`.
std::vector<Suppression> find_suppressions(const Text& text, const Tree* tree);

// Whether it silences a finding of that rule that begins at that offset, on that day (YYYY-MM-DD).
bool suppresses(const Suppression& suppression, std::string_view rule, std::uint32_t offset, std::string_view today);

}  // namespace lastmile
