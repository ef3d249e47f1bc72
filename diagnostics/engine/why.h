// Why a rule says something about a place, or keeps silent: told from the same conditions that judge() asks.
//
// A silence is worth telling only where it was a near thing: all tests on the subject hold but one, or all of them and
// another fact decided. Rules that speak about something else at that place are left out.
#pragma once

#include <string>
#include <vector>

#include "engine/rule.h"

namespace lastmile {

struct Silence {
  std::string rule;
  std::string because;            // "`guarded` is yes"
  const Fact* subject = nullptr;  // what the rule looked at
  const Fact* other = nullptr;    // the fact that decided, if one did
};

// What the rule read from its subject: "`changes` is true, `guarded` is no"; empty when it asks for nothing.
std::string grounds_of(const Rule& rule, const Fact& subject);

// For what begins within the range of that file.
std::vector<Silence> silences_at(const RuleSet& rules, const FactBase& facts, std::uint32_t file, Range range);

}  // namespace lastmile
