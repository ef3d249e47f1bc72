// How long a service may take to end once it was told to.
//
// Reads `grace_period` {platform, duration ("5s", "1m30s", "30"), usual: nobody said so, bare: counts only when nothing
// else is known} of the service's component and of the root. The shortest counts; what a file says replaces what is
// usual there. Sets on `service`: `patience`, the seconds that its own timer may wait, which is less; `grace`, the
// platform's seconds, `grace_of`, the platform, and `grace_usual`. Without a platform `patience` is 10.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_grace(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
