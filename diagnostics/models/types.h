// What the declared type of a variable says about the input that is read into it.
//
// Reads `input` with `variable`, `typed` {name, type}: a variable and its type, `type` {name}, and `type_check`, inside
// a type, where its fields carry checks. An input whose type is declared elsewhere is removed: nobody knows. One whose
// reading applies the checks (`checks`) becomes a `validator`.
#pragma once

#include <vector>

#include "engine/fact.h"

namespace lastmile {

void derive_types(std::vector<Fact>& facts);

}  // namespace lastmile
