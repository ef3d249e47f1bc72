// Variables that an example file lists and nothing reads any more.
//
// Speaks only where it can know: the component (for an example at the root: the whole repository) reads variables,
// never as a whole or by a name that is not written there (`env_dynamic`), and has no code in a language whose reads
// are not known (dictionary `unread-code`). A name is used when any file reads it (`env_read`), a script or a setting
// puts it in
// (`env_mention`), a deployment sets it (`env_decl` with `source`), a library may read it by itself (dictionary
// `implicit-env`, or its first word is part of a dependency's name), or the platform sets it (`platform-env`). States
// `env_missing` {name, unused, how, example}.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_unused_variables(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
