// Splits SQL text into statements and words, whatever dialect its statements are in: strings, `$tag$` bodies, comments,
// parentheses and `;` are all it knows, so that one unreadable statement never costs the rest of a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/range.h"

namespace lastmile {

struct SqlToken {
  enum class Kind { word, quoted, string, body, symbol };

  Kind kind = Kind::word;
  Range range;
  std::string text;  // lower case for a word; without quotes for quoted names, strings and bodies

  bool is(std::string_view word) const { return kind == Kind::word && text == word; }
  bool is_symbol(char c) const { return kind == Kind::symbol && text[0] == c; }
  bool is_name() const { return kind == Kind::word || kind == Kind::quoted; }
};

using SqlStatement = std::vector<SqlToken>;

// Statements in their order, without their `;`. What follows a "down" mark of a migration tool (`-- +goose Down`,
// `-- migrate:down`) is left out up to the next "up" mark; so are the rows of COPY … FROM stdin. Ranges count from
// `offset`.
std::vector<SqlStatement> sql_statements(std::string_view text, std::uint32_t offset = 0);

}  // namespace lastmile
