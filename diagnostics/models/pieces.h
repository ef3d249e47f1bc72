// Texts that are put together from what a component has: the steps of a scaffolded pipeline, a Dockerfile.
//
// Reads `piece` {of, order, text, single}; the pieces of one component and one `of`, in the order of their `order` and
// each text once, become the attribute `<of>` of its `component` fact, a piece a line. Of those with the same order a
// `single` one is left out when another stands before it.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_pieces(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
