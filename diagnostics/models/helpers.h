// A sink inside a function that is called with what a request brings: taint across one call.
//
// Each file says which of its sinks hold a parameter (`helper`, `parameter`) and which of its calls give away an input
// (`tainted_call`). Where such a call means such a function, in the same file, the same package or the file it is
// imported from, the sink gets `from` request and the `source` of the call, and `tainted_helper` states it once more
// with its `kind`, for implications that have seen the sink before.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_helpers(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
