// What a request brings and where it goes: a deliberately small taint analysis, inside one function.
//
// States `input_flow` {source, sink, name, type, form, whole, fields, function_name, validated, checked} at each sink
// (db_write, file_write, mail, payment, llm_call) whose arguments hold an `input` or a name bound to one. A name that
// is bound to the result of a `validator` is clean. `validated`: a validator saw the input above the sink; `checked`:
// only hand-written tests did. `whole`: it is handed on with fields that nobody names (`create(body)`), so `fields` are
// not all.
#pragma once

#include <vector>

#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

void derive_flow(const Text& text, std::vector<Fact>& facts);

}  // namespace lastmile
