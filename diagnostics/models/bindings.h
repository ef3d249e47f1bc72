// Resolves names one hop: `const port = 3000; app.listen(port)`.
//
// An attribute `<x>_name` is looked up among the `binding` facts of the same file; the fact then gets `<x>_kind`
// (number, string, env, object, other) and, for a literal, `<x>` with the place of the literal. Two hops are not
// followed: what is unknown stays unknown.
#pragma once

#include <vector>

#include "engine/fact.h"

namespace lastmile {

void derive_bindings(std::vector<Fact>& facts);
// Most facts of a file are bindings. Once all that look up values have run, only what they are called and their kind are
// kept.
void forget_values(std::vector<Fact>& facts);

}  // namespace lastmile
