// A fact `cookie_option {name, value}` inside a fact `cookie` becomes its attribute `option.<name>`, with the value's
// place. So a rule can ask about the settings of a call without knowing how a language writes them.
// Likewise all attributes of a `listen_part` go to the smallest `listen` around it (arguments that come in any order),
// and those of a `listen_around` to every `listen` inside it (`guarded`: below `if __name__ == "__main__"`).
#pragma once

#include <vector>

#include "engine/fact.h"

namespace lastmile {

void derive_options(std::vector<Fact>& facts);

}  // namespace lastmile
