// Services that are written in several places: what one takes over from another, and what files beside it add.
//
// Reads `service_part` {role, name, sibling or parent and parent_file, …}: `role` is base, overlay, or absent for one
// that others only take over from; it takes over from a `sibling` of its file, or from a `parent` in another. States a
// `merged_service` for every base, and for every overlay without a base of that name in its folder: its attributes;
// those it lacks are of the overlays of that name in its folder, then of its parent, and of the parent's. `inherited`
// lists those that came from elsewhere; `unknown` is true when a parent cannot be found.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_inheritance(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
