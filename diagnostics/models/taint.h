// Where what strangers send ends up, for sinks in which a text is dangerous by what it says: a deliberately small taint
// analysis, inside one function.
//
// A fact of the kinds sql_text, outbound_url and html_sink gets `from` request when its `arguments` hold an `input` or
// `outside_input`, or a name that was bound to one (three bindings are followed), with `source`; and `from` parameter
// when they hold a parameter of the function with a name around it. What stands in quotes does not count. A `coercion`
// (Number(x)) takes the danger away, and so does an `allow_check` above the sink that speaks about the name.
//
// `async` says that the function around may wait for something.
//
// For helpers.h, a sink that a parameter reaches, also through bindings, gets `helper`, the function's name, and
// `parameter`, its number; a call that gives an input to a function is a `tainted_call` {name, position, source}.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

inline constexpr std::array<std::string_view, 3> text_sinks = {"sql_text", "outbound_url", "html_sink"};

void derive_taint(const Text& text, std::vector<Fact>& facts);

}  // namespace lastmile
