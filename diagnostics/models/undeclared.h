// Which packages the code imports though no manifest names them: they are there by chance, because another package or the
// developer's machine brought them.
//
// Silent about everything that may be something else: parts of the language, first-party folders, aliases, imports that may
// fail, types, and packages that a declared one is known to bring (dictionaries `builtin-modules`, `distributions`,
// `carried-by`). Reads `import`, `dependency`, `declared_name`, `import_alias`, `manifest`, `optional_code`, `type_import`;
// states `undeclared_import` {package, manager} at the module's name, once a component.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_undeclared(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
