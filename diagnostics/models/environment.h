// The variables that a component reads, against those its example file documents.
//
// Completes `env_read` {name, default, guarded} from `env_default` {value} around it and `env_check` {name, or
// variable_env} in its file, and states it for `settings_field` {field} with the `settings_prefix` {prefix} of its
// file. Reads `env_decl` {name, example} and `env_provided` {name}; the dictionary `platform-env` holds names that the platform or the tool
// itself sets. States, for the first read of every name that no example file of the component or the root lists,
// `env_missing` {name, example: the example file's path below the component, or below the root with a slash, when there
// is one; how: "is read here"; line: what to write into it}.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_environment(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
