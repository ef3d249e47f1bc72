#include "models/shell.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/ascii.h"

namespace lastmile {

namespace {

constexpr std::array<std::string_view, 13> keywords = {"if",    "then",  "else", "elif", "fi", "do",  "done",
                                                       "while", "until", "!",    "{",    "}",  "time"};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool is_assignment(std::string_view word) {
  const auto equals = word.find('=');
  if (equals == std::string_view::npos || equals == 0) return false;
  const auto letter = [](char c) { return is_letter_or_digit(c) || c == '_'; };
  return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals), letter);
}

bool means_fine(const ShellCommand& command) {
  const std::string words = joined_words(command.words);
  return words == "true" || words == ":" || words == "exit 0" || words == "/bin/true" || words.starts_with("echo ");
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<ShellCommand> run() {
    while (at_ < text_.size()) step();
    end_command("");
    return std::move(commands_);
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool next_is(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  void step() {
    const char c = peek();
    if (c == '\\' && peek(1) == '\n') {
      end_word();
      at_ += 2;
    } else if (c == '\n') {
      end_command("\n");
      ++at_;
      skip_documents();
    } else if (is_blank(c)) {
      end_word();
      ++at_;
    } else if (c == '#' && !in_word_) {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (!operator_here()) {
      word_part();
    }
  }

  // One of `&& || ; | & ( ) < >`.
  bool operator_here() {
    const char c = peek();
    if (c == '<' || c == '>' || next_is("&>")) return redirection();
    if (next_is("&&") || next_is("||")) {
      end_command(text_.substr(at_, 2));
      at_ += 2;
      return true;
    }
    if (c != ';' && c != '|' && c != '&' && c != '(' && c != ')') return false;
    end_command(text_.substr(at_, 1));
    depth_ += c == '(' ? 1 : c == ')' ? -1 : 0;
    ++at_;
    return true;
  }

  // `> file`, `2>&1`, `<<EOF`: the word behind belongs to it.
  bool redirection() {
    if (in_word_ && std::all_of(word_.begin(), word_.end(), is_digit)) {
      in_word_ = false;
      word_.clear();
    }
    end_word();
    const bool document = next_is("<<") && !next_is("<<<");
    while (peek() == '<' || peek() == '>' || peek() == '&' || peek() == '-') ++at_;
    target_ = document ? Target::document : Target::file;
    return true;
  }

  void word_part() {
    if (!in_word_) word_begin_ = at_;
    in_word_ = true;
    if (next_is("${{")) return copy_until("}}");
    if (next_is("${")) return copy_until("}");
    if (next_is("$(")) return copy_nested();
    const char c = peek();
    if (c == '\'' || c == '"') return quoted(c);
    if (c == '\\' && at_ + 1 < text_.size()) ++at_;
    word_ += text_[at_++];
  }

  void copy_until(std::string_view end) {
    const auto found = text_.find(end, at_);
    const auto stop = found == std::string_view::npos ? text_.size() : found + end.size();
    word_ += text_.substr(at_, stop - at_);
    at_ = stop;
  }

  void copy_nested() {
    int open = 0;
    do {
      open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
      word_ += text_[at_++];
    } while (at_ < text_.size() && (open > 0 || word_.back() == '$'));
  }

  void quoted(char quote) {
    for (++at_; at_ < text_.size() && peek() != quote;) {
      if (next_is("${{")) {
        copy_until("}}");
        continue;
      }
      if (quote == '"' && peek() == '\\' && at_ + 1 < text_.size()) ++at_;
      word_ += text_[at_++];
    }
    ++at_;
  }

  void end_word() {
    if (!in_word_) return;
    in_word_ = false;
    std::string word = std::exchange(word_, {});
    const Target target = std::exchange(target_, Target::none);
    if (target == Target::document) documents_.push_back(std::move(word));
    if (target != Target::none) return;
    const bool first = current_.words.empty();
    if (first && std::find(keywords.begin(), keywords.end(), word) != keywords.end()) return;
    const Range place{static_cast<std::uint32_t>(word_begin_), static_cast<std::uint32_t>(std::min(at_, text_.size()))};
    if (first && current_.assignments.empty()) current_.range.begin = place.begin;
    current_.range.end = place.end;
    if (first && is_assignment(word)) return current_.assignments.push_back(std::move(word));
    current_.words.push_back(std::move(word));
    current_.places.push_back(place);
  }

  void end_command(std::string_view separator) {
    end_word();
    current_.depth = depth_;
    const bool ran = !current_.words.empty();
    if (ran) {
      if (separator_ == "||" && means_fine(current_)) excuse(current_.range.end);
      commands_.push_back(std::move(current_));
      chained_.push_back(separator_ == "&&");
    }
    // A line may end behind `&&`.
    if (ran || separator != "\n" || (separator_ != "&&" && separator_ != "||")) separator_ = separator;
    current_ = {};
  }

  // All of `a && b || true`.
  void excuse(std::uint32_t end) {
    for (std::size_t i = commands_.size(); i-- > 0;) {
      commands_[i].excuse = {commands_.back().range.end, end};
      if (!chained_[i]) return;
    }
  }

  // The lines of `<<EOF` are no commands.
  void skip_documents() {
    for (const std::string& end : documents_) {
      while (at_ < text_.size()) {
        const auto stop = std::min(text_.find('\n', at_), text_.size());
        std::string_view line = text_.substr(at_, stop - at_);
        at_ = std::min(stop + 1, text_.size());
        while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
        while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
        if (line == end) break;
      }
    }
    documents_.clear();
  }

  enum class Target { none, file, document };

  std::string_view text_;
  std::size_t at_ = 0, word_begin_ = 0;
  std::string word_;
  bool in_word_ = false;
  Target target_ = Target::none;
  std::vector<std::string> documents_;
  ShellCommand current_;
  std::string_view separator_;
  std::vector<ShellCommand> commands_;
  std::vector<bool> chained_;  // by command: it runs only when the one before it succeeds
  int depth_ = 0;
};

}  // namespace

std::vector<ShellCommand> split_shell(std::string_view text) { return Splitter(text).run(); }

std::string joined_words(const std::vector<std::string>& words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) text += (i > from ? " " : "") + words[i];
  return text;
}

}  // namespace lastmile
