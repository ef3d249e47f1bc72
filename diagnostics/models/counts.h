// How many there are: `amount` {of, number} for every component and each kind that the dictionary `counted` names, and
// for its files of code (`file`). Only the app's own files count, without those that run in browsers. Rules compare the
// number with a regular expression.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_counts(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
