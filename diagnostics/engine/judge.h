// The third arrow: rules and facts become findings. Needs no tree and no text.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "engine/derive.h"
#include "engine/finding.h"

namespace lastmile {

struct JudgeOptions {
  bool complete = true;  // every file was read: without it nothing is claimed to be absent
  // The severity a user's configuration gives to a rule in a file; the given one when it says nothing.
  std::function<Severity(std::string_view rule, std::string_view file, Severity severity)> severity;
};

// All findings, silenced ones left out, sorted. Suppressions are not applied yet.
std::vector<Finding> judge(const RuleSet& rules, const FactBase& facts, const JudgeOptions& options);

// The fixes of the rule that can be made for this subject.
std::vector<FixOffer> offers(const Rule& rule, const Conditions& conditions, const Fact& subject);

// Gives every finding its fingerprint: rule, normalised captured text and component, with an ordinal for equal ones.
void fingerprint(std::vector<Finding>& findings, const FactBase& facts);

}  // namespace lastmile
