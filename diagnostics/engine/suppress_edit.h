// Living with a finding, written down: the edit that silences it and says why.
#pragma once

#include <string>
#include <string_view>

#include "engine/edit.h"
#include "engine/finding.h"

namespace lastmile {

// A comment on the line above it; where the file cannot hold one there (JSON, the middle of a template), an `[[allow]]`
// in the configuration file `config`, which is made when it is not there.
Changes suppression_edit(const Finding& finding, std::string_view reason, std::string_view config,
                         const TextSource& texts);

}  // namespace lastmile
