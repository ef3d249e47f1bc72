// Clients that one file makes and another uses.
//
// Reads `db_client`, `export` and `import` with a `target`. States a `db_client` in the importing file under the name
// it has there, with `imported`; in all its attributes that begin with the old name, the new one stands.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_clients(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
