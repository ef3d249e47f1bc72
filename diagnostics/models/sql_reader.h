// Reads the words of one SQL statement from left to right.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "models/sql_lexer.h"

namespace lastmile {

// `schema.name`; an empty name when there is none.
struct SqlName {
  std::string schema = "public", name;
  Range range;
};

// Reads a statement from left to right.
class SqlReader {
 public:
  explicit SqlReader(const SqlStatement& tokens, std::size_t at = 0) : tokens_(&tokens), at_(at) {}

  const SqlToken* here() const { return at_ < tokens_->size() ? &(*tokens_)[at_] : nullptr; }
  std::size_t at() const { return at_; }
  void skip() { ++at_; }

  bool take(std::initializer_list<std::string_view> words) {
    std::size_t at = at_;
    for (const std::string_view word : words) {
      if (at >= tokens_->size() || !(*tokens_)[at++].is(word)) return false;
    }
    at_ = at;
    return true;
  }

  bool take_symbol(char c) {
    const bool found = here() && here()->is_symbol(c);
    if (found) ++at_;
    return found;
  }

  SqlName name() {
    SqlName result;
    if (!here() || !here()->is_name()) return result;
    result.name = here()->text;
    result.range = here()->range;
    skip();
    while (take_symbol('.') && here() && here()->is_name()) {
      result.schema = result.name;
      result.name = here()->text;
      result.range = here()->range;
      skip();
    }
    return result;
  }

  // Past the next occurrence of the words; false when there is none.
  bool seek(std::initializer_list<std::string_view> words) {
    for (std::size_t from = at_; from < tokens_->size(); ++from) {
      SqlReader reader(*tokens_, from);
      if (!reader.take(words)) continue;
      at_ = reader.at();
      return true;
    }
    return false;
  }

 private:
  const SqlStatement* tokens_;
  std::size_t at_;
};

}  // namespace lastmile
