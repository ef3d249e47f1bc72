// The variables that a component reads, against those its example file documents.
//
// Reads `env_read` {name, default, guarded} and `env_decl` {name, example}; the dictionary `platform-env` holds names
// that the platform or the tool itself sets. States, for the first read of every name that no example file of the
// component or the root lists, `env_missing` {name, example: the example file's path below the component, empty when
// there is none, line: what to write into it}; and for names that are documented and never read `env_unread` {name}.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_environment(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
