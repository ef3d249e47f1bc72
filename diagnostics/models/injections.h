// Texts that strangers write and that a pipeline pastes into a script before it runs.
//
// Reads `ci_step` {run, script, shell, env}. Every `${{ … }}` in them that the dictionary `untrusted-expressions` knows
// makes the step an `injection` {expressions, in: run or script}, at the first of them. Where each can become a
// variable without a change of meaning, it also gets `text`, the place of the whole script, `rewritten`, what is to
// stand there instead (with an `env` block, when the step has none), and `variables`, the lines for the `env` block
// that is there. The dictionary `expression-origins` says what of an expression is no part of the variable's name.
#pragma once

#include <vector>

#include "engine/condition.h"
#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

void derive_injections(const Text& text, const Dictionaries& dictionaries, std::vector<Fact>& facts);

}  // namespace lastmile
