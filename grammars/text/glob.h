// File name patterns: `*` within a name, `?` one character, `**` any folders, `{a,b}` alternatives, `[a-z]` sets.
#pragma once

#include <string_view>

namespace lastmile {

// `path` is relative, with forward slashes. A pattern without a slash is matched against the file's name alone,
// one with a slash against the whole path. Runs in O(pattern × path) steps for any input.
bool glob_match(std::string_view pattern, std::string_view path);

}  // namespace lastmile
