// Processes that answer HTTP: where findings about a whole service stand, and which framework its fixes speak.
//
// A `service` {framework, app, started} stands at its `listen` call. Where the call is only for development (guarded by
// `if __name__ == "__main__"`) or missing because a start command serves the app object, it stands at the app.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_services(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
