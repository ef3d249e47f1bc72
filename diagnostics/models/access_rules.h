// Rules for a hosted database that stand in braces inside each other: every `rules_allow` gets `path`, the paths of the
// `rules_match` around it, one after the other, and `root` when they leave nothing out.
#pragma once

#include <vector>

#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

void derive_access_rules(const Text& text, std::vector<Fact>& facts);

}  // namespace lastmile
