// What functions take and what calls give, found in the text: enough to say which parameter an argument becomes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "models/code_words.h"
#include "text/range.h"

namespace lastmile {

// What stands between the commas of the bracket that opens at `open`. Literals must be blank (without_literals).
std::vector<Range> parts_of_bracket(std::string_view plain, std::uint32_t open);

// The names that each parameter binds; `head` is all in front of the function's body, `name` its name. An object that
// a method belongs to (`self`) is none of them.
std::vector<Words> parameters_of(std::string_view head, std::string_view name);

}  // namespace lastmile
