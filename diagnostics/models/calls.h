// Which functions a function calls: `function` gets `calls`, the names in front of a parenthesis, each once, in order.
//
// `save(x)` is "save", `storage.save(x)` is "storage.save"; deeper chains keep their last two parts. Words of the
// language that look like calls are left out. Who is meant by a name, the model `endpoints` finds out.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

// A call, by the place of its opening bracket.
struct Call {
  std::uint32_t at = 0;
  std::string_view name;
};

std::vector<Call> calls_in(std::string_view text);

void derive_calls(const Text& text, std::vector<Fact>& facts);

}  // namespace lastmile
