// What a component really runs when it is started.
//
// Reads `start_command` {command, rank} and `script` {name, command}. Of a component's start commands the one with the
// lowest rank counts: it gets `effective`. Every one gets `expanded`: the command without its wrappers, with a script
// that it runs put in (dictionary `script-runners`: "npm run" → "", "npm start" → "start"), at most four times.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_start(FactBase& facts, const Dictionaries& dictionaries);

// The last command of a chain (`a && b`), without `exec`, `sh -c`, assignments and the wrappers that are given.
std::string unwrapped_command(std::string_view command, const Dictionary* wrappers);

}  // namespace lastmile
