// The words of code that are code: not those in quotes.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace lastmile {

using Words = std::set<std::string, std::less<>>;

// The same length, with blanks where a literal text stands; what is put into one (`${x}`, f"{x}") stays.
std::string without_literals(std::string_view code);

// Names, without members (`x.member`) and keys (`key: …`).
Words names_in(std::string_view code);

}  // namespace lastmile
