// Which files end up in a browser or in a phone app, where everybody can read them.
//
// A file that says so itself (`client_code`), the code of a component that is only a page or an app, and what these import:
// first-party files, as far as imports are known. Types leave nothing behind; code that says it runs on a server only
// (`server_code`, or a path of the dictionary `server-files`) ends the chain. Reads `client_code`, `server_code`, `class`,
// `import` {target} and `type_import`; states `client_code` {reached}.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_client_code(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
