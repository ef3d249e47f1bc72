// Everything that strangers can call, in one kind: `endpoint` for each `route`, `server_action`, `edge_function` and
// `page`. `served` {verb} is every stretch of code that runs for one, `changed_state` a `state_change` in it.
//
// An endpoint has the attributes of what it stems from, and what its handler does, the functions it calls included
// (those of the same file, of its package, of an imported file; one hop): `effects` (kinds of sinks), `changes` true,
// `asks_model` true; `guarded`, `limited`, `role`, `signed`: yes, maybe or no; `first`, the place of the first
// statement of its handler. `auth` is some when any endpoint of the component asks who is calling, else none; so is
// that of its `service`. `omission` is the endpoint's own name where others ask, and empty where none does. A `gate` (a
// function that runs before all requests) guards what its matchers cover.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_endpoints(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
