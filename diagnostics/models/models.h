// Models derive facts from facts, where data alone cannot: routes with inherited guards, the start command that is
// really run, the database schema after all migrations.
//
// Each is one function in one file; none names a framework. `models()` is the table of those that see the whole
// project, in the order they run; derive_in_file() runs those that need only one file, and so belongs to match().
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/condition.h"
#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

struct Model {
  std::string_view name;
  std::string_view states;  // the fact kinds it states, separated by spaces
  void (*derive)(FactBase& facts, const Dictionaries& dictionaries);
};

std::span<const Model> models();

// Kinds that the engine itself states: they need no data.
inline constexpr std::string_view engine_kinds[] = {"file",          "component",     "repository", "secret",
                                                    "suppression",   "sql_statement", "input_flow", "unread",
                                                    "shell_command", "injection",     "tainted_call"};

void derive_in_file(const Text& text, std::string_view path, const Dictionaries& dictionaries,
                    std::vector<Fact>& facts);

}  // namespace lastmile
