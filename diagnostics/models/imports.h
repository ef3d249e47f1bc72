// Gives `import` facts of first-party modules a `target`: the file or, for a package of files, the folder they name.
// Relative paths, Python's dotted modules, Go's module path, the alias `@/`, and what module_aliases.h knows; a file
// that only hands a name on is passed, up to three times. What is not found stays unknown.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_imports(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
