// Patterns over syntax trees: many `.scm` sources joined into one compiled query, so that one pass finds everything.
//
// Compiled once per language and shared read-only between threads; run() keeps its state on the caller's stack.
// Text predicates are decided here: #eq? #not-eq? #any-of? #not-any-of? #match? #not-match?. Everything else that a
// pattern says (`#fact!`, `#path?` …) is handed to the caller as a directive.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/tree.h"

struct TSQuery;

namespace lastmile {

class FlatTree;

struct PatternSource {
  std::string origin;  // path shown in error messages
  std::string text;
};

struct QueryError {
  std::string origin;
  std::uint32_t offset = 0;  // bytes into that source
  std::string message;
};

// Decides one compiled regular expression; made by the caller so that this floor knows no engine for them.
using TextTest = std::function<bool(std::string_view)>;
// Empty function and a message when the expression is wrong.
using MakeTextTest = std::function<TextTest(std::string_view pattern, std::string& error)>;

struct DirectiveArgument {
  int capture = -1;  // index of a capture, or -1 for a literal
  std::string literal;
};

struct Directive {
  std::string name;  // with its final ! or ?
  std::vector<DirectiveArgument> arguments;
};

struct QueryCapture {
  std::uint32_t index = 0;
  Range range;
};

struct QueryMatch {
  std::uint32_t pattern = 0;
  std::vector<QueryCapture> captures;  // in source order
  Range root;                          // where the pattern begins; nothing outside has a say in the match
};

// By place and then by pattern: the order in which all searches give them.
void sort_by_place(std::vector<QueryMatch>& matches);
// Of matches whose captures are sorted.
bool comes_before(const QueryMatch& a, const QueryMatch& b);

// Texts of which one occurs in every match of a pattern.
struct Anchor {
  std::vector<std::string> texts;
  bool whole = false;     // it is the whole text of a node, not only a part of it
  bool any_case = false;  // of ASCII letters; the texts are in small letters then
};

struct Pattern {
  std::size_t source = 0;  // index into the sources given to compile()
  Range range;             // within that source
  std::vector<Directive> directives;
  std::vector<std::uint32_t> captures;  // indexes of the names it binds
  std::vector<Anchor> anchors;
};

// Where one of the texts begins that a pattern needs to have inside.
struct Lead {
  bool anywhere = true;           // it needs none
  std::vector<std::uint32_t> at;  // sorted

  bool possible() const { return anywhere || !at.empty(); }
  bool is_in(Range range) const {
    if (anywhere) return true;
    const auto first = std::lower_bound(at.begin(), at.end(), range.begin);
    return first != at.end() && *first < range.end;
  }
};

// Images of compiled queries, each of which says what it was compiled from. The bytes live as long as the program.
using QueryImages = std::vector<std::string_view>;

class Query {
 public:
  // Sources with errors are left out, and all their errors reported; the others still compile. When one of the images
  // is of the same language and sources, it is read instead.
  static Query compile(const Language& language, std::vector<PatternSource> sources, const MakeTextTest& make_test,
                       std::vector<QueryError>& errors, const QueryImages& images = {});
  ~Query();
  Query(Query&&) noexcept;
  Query& operator=(Query&&) noexcept;

  const std::vector<Pattern>& patterns() const;
  const std::vector<PatternSource>& sources() const;
  std::string_view capture_name(std::uint32_t index) const;
  // For compile() in another process of the same build; empty when nothing compiled.
  std::string image() const;
  bool from_image() const;

  // Whether the pattern binds this capture in every match.
  bool always_binds(std::uint32_t pattern, std::uint32_t capture) const;

  // The matches whose predicates hold. Told to stop, a search ends early, and what it found is of no use.
  struct Result {
    std::vector<QueryMatch> matches;  // sorted
    bool complete = true;             // false when some were lost to a limit
  };
  // As the runtime finds them; their roots are not told.
  Result run(const Tree& tree, std::stop_token stop = {}) const;
  // By plan (pattern_search.h). One lead a pattern.
  Result run(const FlatTree& tree, std::span<const Lead> leads, std::stop_token stop = {}) const;
  // Only those of `possible` patterns whose root touches one of these ranges. Nullopt when that cannot be told of some
  // pattern.
  std::optional<Result> run(const Tree& tree, const std::vector<bool>& possible, std::span<const Range> within,
                            std::stop_token stop = {}) const;

 private:
  struct Compiled;
  explicit Query(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace lastmile
