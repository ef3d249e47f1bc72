// Which variables of the environment a service needs and nobody checks: it starts without them, and fails later.
//
// Counted by component, of code that runs on a server; from three on they are stated, one `env_unchecked` {name, field,
// gap} for each at its first read: `field` is the name in mixed case, `gap` the spaces that make all of them equally
// wide. A component that reads its environment as a whole is taken for one that checks it (`env_dynamic`): a schema, a
// loop over names. Reads `service`, `env_read` {name, default, guarded}, `env_dynamic`, `client_code`.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_unvalidated(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
