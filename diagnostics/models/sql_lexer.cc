#include "models/sql_lexer.h"

#include <algorithm>

namespace lastmile {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '$'; }

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

class Lexer {
 public:
  Lexer(std::string_view text, std::uint32_t offset) : text_(text), offset_(offset) {}

  std::vector<SqlStatement> run() {
    while (at_ < text_.size()) step();
    end_statement();
    return std::move(statements_);
  }

 private:
  bool sees(std::string_view what) const { return text_.substr(at_, what.size()) == what; }
  bool begins_line() const { return at_ == 0 || text_[at_ - 1] == '\n'; }

  // A statement whose parentheses do not close must not take the rest of the file along.
  bool ends_line() const {
    const auto next = text_.find_first_not_of(" \t\r", at_ + 1);
    return next == std::string_view::npos || text_[next] == '\n';
  }

  void step() {
    const char c = text_[at_];
    if (sees("--")) return line_comment();
    if (sees("/*")) return skip_past("*/");
    if (c == '\\' && begins_line()) return skip_line();
    if (c == '\'') return quoted('\'', SqlToken::Kind::string);
    if (c == '"') return quoted('"', SqlToken::Kind::quoted);
    if (c == '`') return quoted('`', SqlToken::Kind::quoted);
    if (c == '$' && dollar_body()) return;
    if (is_word(c)) return word();
    if (c == ';' && (depth_ == 0 || ends_line())) return semicolon();
    if (c == '(') ++depth_;
    if (c == ')') depth_ = std::max(0, depth_ - 1);
    if (c > ' ') add(SqlToken::Kind::symbol, at_, at_ + 1, std::string(1, c));
    ++at_;
  }

  void add(SqlToken::Kind kind, std::size_t begin, std::size_t end, std::string value) {
    if (down_) return;
    const Range range{offset_ + static_cast<std::uint32_t>(begin), offset_ + static_cast<std::uint32_t>(end)};
    statement_.push_back({kind, range, std::move(value)});
  }

  void end_statement() {
    if (!statement_.empty()) statements_.push_back(std::move(statement_));
    statement_.clear();
    depth_ = 0;
  }

  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  void skip_past(std::string_view what) {
    const auto found = text_.find(what, at_ + what.size());
    at_ = found == std::string_view::npos ? text_.size() : found + what.size();
  }

  void line_comment() {
    const std::size_t begin = at_;
    skip_line();
    const std::string comment = lower(text_.substr(begin, at_ - begin));
    const auto says = [&](std::string_view what) { return comment.find(what) != std::string::npos; };
    if (says("+goose down") || says("migrate:down") || says("+migrate down")) down_ = true;
    if (says("+goose up") || says("migrate:up") || says("+migrate up")) down_ = false;
  }

  void quoted(char quote, SqlToken::Kind kind) {
    const std::size_t begin = at_++;
    std::string value;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == quote) {
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != quote) break;
        ++at_;
      }
      value += text_[at_];
    }
    at_ = std::min(at_ + 1, text_.size());
    add(kind, begin, at_, std::move(value));
  }

  // `$$ … $$` or `$tag$ … $tag$`.
  bool dollar_body() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != '$' && is_word(text_[end])) ++end;
    if (end >= text_.size() || text_[end] != '$') return false;
    const std::string_view tag = text_.substr(at_, end + 1 - at_);
    const auto close = text_.find(tag, end + 1);
    const std::size_t begin = end + 1, stop = std::min(close, text_.size());
    add(SqlToken::Kind::body, begin, stop, std::string(text_.substr(begin, stop - begin)));
    at_ = std::min(stop + tag.size(), text_.size());
    return true;
  }

  void word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_word(text_[at_])) ++at_;
    add(SqlToken::Kind::word, begin, at_, lower(text_.substr(begin, at_ - begin)));
  }

  void semicolon() {
    const bool rows = !statement_.empty() && statement_.front().is("copy") && statement_.back().is("stdin");
    end_statement();
    ++at_;
    if (rows) skip_past("\n\\.");
  }

  std::string_view text_;
  std::uint32_t offset_;
  std::size_t at_ = 0;
  int depth_ = 0;
  bool down_ = false;
  SqlStatement statement_;
  std::vector<SqlStatement> statements_;
};

}  // namespace

std::vector<SqlStatement> sql_statements(std::string_view text, std::uint32_t offset) {
  return Lexer(text, offset).run();
}

}  // namespace lastmile
