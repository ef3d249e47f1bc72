// What is built into the program. It was made sure that it is right when that was done.
#pragma once

#include <vector>

#include "engine/load.h"
#include "engine/patterns.h"

namespace lastmile {

// The rules, facts and tables; those in TOML packed, as parsing them takes longer than all else at the start.
std::vector<DataFile> built_in_data();
// Their queries, compiled.
QueryImages built_in_images();

}  // namespace lastmile
