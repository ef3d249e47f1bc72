// How far an app is from being ready, as one number that can be explained.
//
// Every checklist begins at 100. Every rule with open findings takes points off its checklist, once per component: 40
// for an error, 15 for a warning, 4 for a hint, times 1, 0.5 or 0.1 for high, medium or low confidence. Two findings of
// a rule weigh one and a half times as much as one, and any number of them less than twice. The score of a component is
// half the mean of its six checklists and half the worst of them: one open door is enough. The score of a project is
// that of its weakest component. Same findings, same score, wherever it is computed.
#pragma once

#include <string>
#include <vector>

#include "engine/check.h"

namespace lastmile {

struct ChecklistScore {
  std::string checklist;  // "hosting" …
  std::string title;
  int score = 100;  // 0 to 100
  int open = 0;     // findings
  int clear = 0;    // rules of the checklist that found nothing

  friend bool operator==(const ChecklistScore&, const ChecklistScore&) = default;
};

struct Improvement {
  std::string rule, title, checklist;
  int findings = 0;
  int gain = 0;  // points that the component's score rises when they are gone; at least 0

  friend bool operator==(const Improvement&, const Improvement&) = default;
};

struct ComponentReadiness {
  std::string folder;  // of the component; empty for the root
  int score = 100;
  int open = 0;
  std::vector<ChecklistScore> checklists;  // always all six, in the order of checklists.h
  std::vector<Improvement> improvements;   // biggest gain first

  friend bool operator==(const ComponentReadiness&, const ComponentReadiness&) = default;
};

struct Readiness {
  int score = 100;
  int open = 0;
  std::vector<ComponentReadiness> components;  // sorted by folder; at least one

  friend bool operator==(const Readiness&, const Readiness&) = default;
};

Readiness readiness_of(const Report& report, const RuleSet& rules);

}  // namespace lastmile
