// How a file is written, and how a template's text is rewritten so that it reads as if it had always been there.
#pragma once

#include <string>
#include <string_view>

#include "engine/edit_context.h"

namespace lastmile {

struct Style {
  char quote = 0;  // 0: as the template has it
  bool drop_semicolons = false;
  bool padded_braces = false;  // `{ a }` on one line
  std::string unit;            // of indentation; empty when the file has none
};

Style style_of(const Target& target);

// The template's text as it stands in the target: quotes, semicolons and indentation of the file; every line but the
// first begins with `base`. `following` is what comes after it there. The template's last line end is dropped.
std::string written(const MaskedText& text, const Target& target, std::string_view base, std::string_view following);

// "\n" becomes what the file ends its lines with.
std::string with_line_ends(std::string_view text, std::string_view file);

// "\t", "  ", "    "; empty when no line is indented.
std::string indent_unit(std::string_view text);

// Whitespace at the start of the line that holds the offset.
std::string_view indent_at(std::string_view text, std::size_t offset);
std::size_t line_begin(std::string_view text, std::size_t offset);
// Before the line end; the end of the text on the last line.
std::size_t line_end(std::string_view text, std::size_t offset);
bool is_blank(std::string_view text);
std::string_view trimmed(std::string_view text);

}  // namespace lastmile
