#include "models/code_words.h"

#include <cctype>
#include <vector>

namespace lastmile {

namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; }

// Blanks out literals; `{` and `}` count inside of those that hold code.
class Blanking {
 public:
  explicit Blanking(std::string_view code) : code_(code), result_(code) {}

  std::string run() {
    for (at_ = 0; at_ < code_.size(); ++at_) {
      if (open_.empty() || open_.back().depth > 0) {
        in_code();
      } else {
        in_literal();
      }
    }
    return result_;
  }

 private:
  struct Literal {
    std::string_view quote;  // one or three
    bool holds_code;
    int depth;  // of braces; above 0 inside of code
  };

  bool is_at(std::string_view text) const { return code_.substr(at_).starts_with(text); }

  void in_code() {
    const char c = code_[at_];
    if (c == '"' || c == '\'' || c == '`') {
      const char before = at_ > 0 ? code_[at_ - 1] : ' ';
      const bool triple = c != '`' && is_at(std::string(3, c));
      open_.push_back({code_.substr(at_, triple ? 3 : 1), c == '`' || before == 'f' || before == 'F', 0});
      at_ += open_.back().quote.size() - 1;
      return;
    }
    if (open_.empty() || open_.back().depth == 0) return;
    if (c == '{') ++open_.back().depth;
    if (c == '}') --open_.back().depth;
  }

  void in_literal() {
    Literal& literal = open_.back();
    const char c = code_[at_];
    if (is_at(literal.quote)) {
      at_ += literal.quote.size() - 1;
      return open_.pop_back();
    }
    // Only a quote that stands alone, as in a remark, is not closed on its line.
    if (c == '\n' && literal.quote.size() == 1 && literal.quote != "`") return open_.pop_back();
    const bool opens = c == '{' && (literal.quote != "`" || (at_ > 0 && code_[at_ - 1] == '$'));
    if (opens && literal.holds_code) {
      literal.depth = 1;
    } else {
      result_[at_] = ' ';
    }
    if (c == '\\' && at_ + 1 < code_.size()) result_[++at_] = ' ';
  }

  std::string_view code_;
  std::string result_;
  std::size_t at_ = 0;
  std::vector<Literal> open_;
};

}  // namespace

std::string without_literals(std::string_view code) { return Blanking(code).run(); }

Words names_in(std::string_view code) {
  Words found;
  for (std::size_t i = 0; i < code.size();) {
    std::size_t end = i;
    while (end < code.size() && is_word(code[end])) ++end;
    if (end == i) {
      ++i;
      continue;
    }
    const bool spread = i >= 3 && code.substr(i - 3, 3) == "...";
    const bool member = i > 0 && code[i - 1] == '.' && !spread;
    const auto next = code.find_first_not_of(' ', end);
    const bool key = next != std::string_view::npos && code[next] == ':';
    if (!member && !key) found.emplace(code.substr(i, end - i));
    i = end;
  }
  return found;
}

}  // namespace lastmile
