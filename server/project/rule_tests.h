// Runs the examples of rules: what they find, what they must not find, and what their fixes make of it.
//
// A fix is proven when its twin comes out, the finding is gone, nothing new appears, every file still parses as well as
// before, and applying it again changes nothing. A fix of a rule that no twin shows is a failure.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/check.h"

namespace lastmile {

struct RuleTestResult {
  std::size_t examples = 0;
  std::vector<std::string> failures;  // "rule: example: what was expected and what came"
};

// `folder` is laid out like diagnostics/. Only rules whose id begins with `only` run. With `update`, marks and twins on
// disk are written anew from what was found.
RuleTestResult test_rules(const std::filesystem::path& folder, std::string_view only, bool update,
                          std::vector<Problem>& problems);

}  // namespace lastmile
