#include "syntax/pattern_shape.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace lastmile {

namespace {

constexpr std::size_t deepest = 64;  // brackets

using Captures = std::set<std::string_view>;

// One node, token, group or list of alternatives of a pattern.
struct Item {
  std::uint32_t offset = 0;
  char bracket = 0;       // '(' or '['; 0 for a token or a wildcard without brackets
  std::string_view kind;  // of a node or token; empty for a group
  char quantifier = 0;
  bool tied = false;  // by an anchor before it, or by a field
  std::vector<std::string_view> captures;
  std::vector<Item> items;

  bool is_group() const { return bracket == '[' || (bracket == '(' && kind.empty()); }
  bool repeats() const { return quantifier == '*' || quantifier == '+'; }
};

struct Shape {
  Item item;
  Captures tested;  // whose text has to be one of some
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_word(char c) {
  return !is_blank(c) && c != '\0' && std::string_view("()[]\"@#:;*+?!").find(c) == std::string_view::npos;
}

// Reads all patterns of a source. Gives up, without a word, where the text is none.
class ShapeReader {
 public:
  explicit ShapeReader(std::string_view text) : text_(text) {}

  std::vector<Shape> read() {
    std::vector<Shape> shapes;
    while (skip_blank(), !failed_ && at_ < text_.size()) {
      tested_.clear();
      Item item = read_item(0);
      shapes.push_back({std::move(item), tested_});
    }
    if (failed_ && !shapes.empty()) shapes.pop_back();
    return shapes;
  }

  std::optional<std::uint32_t> too_deep() const { return too_deep_; }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(char c) {
    if (next() != c) return false;
    ++at_;
    return true;
  }

  void skip_blank() {
    while (is_blank(next()) || next() == ';') {
      at_ = next() == ';' ? std::min(text_.find('\n', at_), text_.size()) : at_ + 1;
    }
  }

  std::string_view read_word() {
    const std::size_t begin = at_;
    while (is_word(next())) ++at_;
    failed_ |= begin == at_;
    return text_.substr(begin, at_ - begin);
  }

  std::string_view read_string() {
    const std::size_t begin = at_++;
    while (at_ < text_.size() && next() != '"') at_ += next() == '\\' ? 2 : 1;
    at_ = std::min(at_ + 1, text_.size());
    return text_.substr(begin, at_ - begin);
  }

  Item read_item(std::size_t depth) {
    skip_blank();
    Item item;
    item.offset = static_cast<std::uint32_t>(at_);
    if (depth > deepest && !too_deep_) too_deep_ = item.offset;
    failed_ |= depth > deepest;
    if (failed_) return item;
    if (next() == '(' || next() == '[') {
      read_brackets(item, depth);
    } else {
      item.kind = next() == '"' ? read_string() : read_word();
    }
    if (take(':')) {
      item = read_item(depth + 1);
      item.tied = true;
    }
    read_suffixes(item);
    return item;
  }

  void read_brackets(Item& item, std::size_t depth) {
    item.bracket = text_[at_++];
    skip_blank();
    if (item.bracket == '(' && is_word(next()) && next() != '.') item.kind = read_word();
    for (bool tied = false; !failed_; skip_blank()) {
      skip_blank();
      if (take(')') || take(']')) return;
      if (take('#')) {
        read_predicate();
      } else if (take('!')) {
        read_word();
      } else if (take('.')) {
        tied = true;
      } else {
        item.items.push_back(read_item(depth + 1));
        item.items.back().tied |= std::exchange(tied, false);
      }
    }
  }

  // Of those that compare a capture with texts, the capture.
  void read_predicate() {
    const std::string_view name = read_word();
    if (!take('?')) take('!');
    std::string_view capture;
    bool with_text = false;
    while (skip_blank(), !failed_ && next() != ')') {
      if (take('@')) {
        capture = read_word();
      } else if (next() == '"') {
        with_text = !read_string().empty();
      } else {
        read_word();
      }
    }
    const bool tests = name == "eq" || name == "any-of" || name == "match" || name == "in";
    if (tests && with_text) tested_.insert(capture);
  }

  void read_suffixes(Item& item) {
    while (skip_blank(), !failed_) {
      if (next() == '*' || next() == '+' || next() == '?') {
        item.quantifier = text_[at_++];
      } else if (take('@')) {
        item.captures.push_back(read_word());
      } else {
        return;
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool failed_ = false;
  Captures tested_;
  std::optional<std::uint32_t> too_deep_;
};

bool captures(const Item& item) {
  return !item.captures.empty() || std::any_of(item.items.begin(), item.items.end(), captures);
}

bool may_be_nothing(const Item& item);

// The same without its own `*` or `?`.
bool may_be_nothing_once(const Item& item) {
  if (item.bracket == '[') return std::any_of(item.items.begin(), item.items.end(), may_be_nothing);
  return item.is_group() && std::all_of(item.items.begin(), item.items.end(), may_be_nothing);
}

bool may_be_nothing(const Item& item) {
  return item.quantifier == '*' || item.quantifier == '?' || may_be_nothing_once(item);
}

bool may_be_one_node(const Item& a, const Item& b) { return a.kind == b.kind || a.kind == "_" || b.kind == "_"; }

class ShapeCheck {
 public:
  ShapeCheck(const Captures& tested, std::vector<ShapeMistake>& mistakes) : tested_(tested), mistakes_(mistakes) {}

  void check(const Item& pattern) {
    check_beginning(pattern);
    check_below(pattern);
  }

 private:
  void check_beginning(const Item& item) {
    if (item.repeats() && captures(item)) {
      mistakes_.push_back({item.offset,
                           "a captured repetition begins anew at each of its nodes, which takes the square of "
                           "their number: name the node around it, or do not capture it"});
    } else if (item.is_group() && !item.items.empty()) {
      check_beginning(item.items.front());
    }
  }

  void check_below(const Item& item) {
    if (item.repeats() && may_be_nothing_once(item)) {
      mistakes_.push_back({item.offset,
                           "what is repeated here may be nothing, so there is no end to it: take out the `*` "
                           "or `?` inside"});
    }
    if (item.bracket == '(') check_siblings(item);
    for (const Item& child : item.items) check_below(child);
  }

  bool is_tested(const Item& item) const {
    return std::any_of(item.captures.begin(), item.captures.end(),
                       [&](std::string_view capture) { return tested_.count(capture) > 0; }) ||
           std::any_of(item.items.begin(), item.items.end(), [&](const Item& child) { return is_tested(child); });
  }

  bool is_loose(const Item& item) const { return !item.tied && !item.repeats() && captures(item) && !is_tested(item); }

  void check_siblings(const Item& parent) {
    for (auto item = parent.items.begin(); item != parent.items.end(); ++item) {
      const auto pairs = [&](const Item& other) { return is_loose(other) && may_be_one_node(*item, other); };
      if (!is_loose(*item) || std::none_of(parent.items.begin(), item, pairs)) continue;
      mistakes_.push_back({item->offset,
                           "nothing ties this node to its sibling before, so all pairs of them are matches: "
                           "put `.` between them, name a field, or compare a text"});
      return;
    }
  }

  const Captures& tested_;
  std::vector<ShapeMistake>& mistakes_;
};

}  // namespace

std::vector<ShapeMistake> shape_mistakes(std::string_view source) {
  ShapeReader reader(source);
  const std::vector<Shape> shapes = reader.read();
  if (reader.too_deep()) {
    return {{*reader.too_deep(), "brackets within brackets are at most " + std::to_string(deepest) + " deep"}};
  }
  std::vector<ShapeMistake> mistakes;
  for (const Shape& shape : shapes) ShapeCheck(shape.tested, mistakes).check(shape.item);
  return mistakes;
}

}  // namespace lastmile
