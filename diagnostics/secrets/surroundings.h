// Where a value stands: its line, the name it is assigned to, its neighbours. Pure functions on bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/range.h"

namespace lastmile {

// The line around `at`, without its end, cut to `before` bytes to the left and `after` to the right.
Range line_window(std::string_view bytes, std::uint32_t at, std::uint32_t before, std::uint32_t after);

// The stretch of `count` lines before and after, cut to 4 KiB to either side.
Range nearby_lines(std::string_view bytes, Range value, int count);

// The name before the "=" or ":" that stands before the value on its line: `key` in `const key: string =
// "v"`,
// `"key": "v"`, `key := v`, `os.getenv("key", "v")` and `?key=v`.
std::optional<Range> assignment_name(std::string_view bytes, Range value);

// True when the value is not part of a longer token: no letter, digit, "_" or "-" touches it on a side where
// it has one itself. The letter of an escape ("\n") does not count.
bool stands_alone(std::string_view bytes, Range value);

// True when the value is the whole of a literal: quotes, spaces, "=", ":", "," or brackets around it, as
// against a piece of a path, a blob or a URL.
bool is_whole_literal(std::string_view bytes, Range value);

// Lower case without "_" and "-": what "AWS_SECRET", "aws-secret" and "awsSecret" have in common.
std::string folded(std::string_view text);

bool contains_ignoring_case(std::string_view text, std::string_view lower_case_word);

// Bits a byte (Shannon).
double entropy(std::string_view value);

}  // namespace lastmile
