// Which variable of the environment each hard-coded secret is to be read from.
//
// Two different values cannot live in one variable: the second gets the name with `_2`, and so on. A value that a .env
// file holds already keeps the name it has there. Reads `secret` {env, digest, name, verdict} and `env_decl`; sets
// `env`.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_secret_names(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
