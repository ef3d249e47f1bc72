#include "models/models.h"

#include "models/bindings.h"
#include "models/flow.h"
#include "models/imports.h"
#include "models/options.h"
#include "models/routes.h"
#include "models/services.h"

namespace lastmile {

namespace {

// In the order they run: each may read what those above it state.
constexpr Model table[] = {
    {"imports", "", derive_imports},
    {"routes", "", derive_routes},
    {"services", "service", derive_services},
};

}  // namespace

std::span<const Model> models() { return table; }

void derive_in_file(const Text& text, std::vector<Fact>& facts) {
  derive_options(facts);
  derive_bindings(facts);
  derive_flow(text, facts);
}

}  // namespace lastmile
