// How texts look on a terminal: what may be printed of a file, and how many columns it takes.
#pragma once

#include <string>
#include <string_view>

namespace lastmile {

// Without control characters, which could move the cursor or recolour the report; a tab stays. Not UTF-8 becomes `?`.
std::string printable(std::string_view text);

// Columns of a terminal: two for East Asian wide characters and emoji, none for combining marks.
std::size_t columns(std::string_view text);

// The beginning, at most `most` bytes, that ends with a whole character.
std::string_view cut(std::string_view text, std::size_t most);

}  // namespace lastmile
