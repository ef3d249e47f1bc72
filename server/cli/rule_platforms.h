// What a rule speaks about, in words that users know: kinds of apps, languages, hosts and tools.
//
// Worked out from the rule's own data and from that of the facts it judges; the dictionary `platform-names` has the
// words.
#pragma once

#include <string>

#include "engine/rule.h"

namespace lastmile {

std::string platforms_of(const Rule& rule, const RuleSet& rules);

}  // namespace lastmile
