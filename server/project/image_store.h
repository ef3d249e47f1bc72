// The compiled patterns of people's own rules, in the cache folder of the user: compiling takes a second for some
// hundred patterns, reading them back a millisecond.
//
// A file for each language and set of patterns, named by the digest of what it was compiled of and of the program's
// build. Processes may share the folder. A file that is torn, foreign or was tampered with is not believed, and written
// anew; a folder that cannot be written is no mistake.
#pragma once

#include <filesystem>

#include "engine/patterns.h"

namespace lastmile {

// Where programs of this user keep such files ($XDG_CACHE_HOME or ~/.cache, ~/Library/Caches, %LOCALAPPDATA%), and
// there the folder of this one; empty when the system does not say.
std::filesystem::path user_cache_folder();

// An empty folder: nothing is kept.
ImageStore image_store(const std::filesystem::path& folder);

}  // namespace lastmile
