// What is said to the user: plain, comparable, printable data.
#pragma once

#include <string>
#include <vector>

#include "engine/rule.h"

namespace lastmile {

struct RelatedPlace {
  std::string file;
  Range range;
  std::string message;

  friend bool operator==(const RelatedPlace&, const RelatedPlace&) = default;
};

struct FixOffer {
  std::size_t index = 0;  // into the rule's fixes
  std::string title;
  FixClass fix_class = FixClass::review;

  friend bool operator==(const FixOffer&, const FixOffer&) = default;
};

struct Finding {
  std::string rule;
  std::string file;  // relative to the project's root
  Range range;
  Severity severity = Severity::warning;
  std::string message;
  std::vector<RelatedPlace> related;
  std::vector<FixOffer> fixes;
  std::string fingerprint;  // 32 hex digits: stable while the code it speaks about is
  Fact subject;             // what it was judged on; its attributes fill the fixes

  friend bool operator==(const Finding&, const Finding&) = default;
};

// By file, place, rule.
bool before(const Finding& a, const Finding& b);

}  // namespace lastmile
