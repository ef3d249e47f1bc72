// Whether a path is kept out of version control or out of a container's build context.
//
// Reads `ignore_rule` {pattern, file_kind} and completes `must_ignore` {path, by}: `path` lies in the folder of the
// fact's file, `by` is the kind of ignore file. Sets `ignored` true or false; no such file means false.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_ignored(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
