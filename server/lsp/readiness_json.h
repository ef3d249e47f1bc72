// The score of a project's components as JSON: the same for editors and in the report of the command line.
#pragma once

#include "lsp/json.h"
#include "project/readiness.h"

namespace lastmile::lsp {

Json components_json(const Readiness& readiness);

}  // namespace lastmile::lsp
