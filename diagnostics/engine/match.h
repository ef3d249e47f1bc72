// The first arrow of the engine: one file becomes facts.
//
// match() is pure: the same bytes under the same path give the same facts on any machine, so its result can be cached
// by content and computed on any number of threads. It keeps byte ranges and short texts, never the tree.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/line_search.h"
#include "engine/patterns.h"
#include "engine/suppress.h"
#include "secrets/secret_scanner.h"

namespace lastmile {

// Something that was not analysed, and why. Shown to the user; makes the check incomplete (exit code 3).
struct Note {
  std::string path;
  std::string message;

  friend bool operator==(const Note&, const Note&) = default;
};

struct FileInput {
  std::string path;  // relative to the project's root
  TextPtr text;
  std::int64_t now = 0;  // seconds since 1970: to tell tokens that ended long ago; 0 when it does not matter
  struct MatchState* before = nullptr;  // of an earlier text of the file: used up, so that only changes are read
  std::stop_token stop = {};            // once asked, match() ends soon, and what it returns is of no use
};

struct StatedMatch {
  QueryMatch match;
  Fact fact;  // of no kind when the match states none
};

struct PatternMatches {
  std::vector<StatedMatch> matches;  // sorted
  std::vector<bool> met;             // by need of the plan: whether it is met, or was before some edit
  bool complete = true;
};

// What is kept of a text for the next one.
struct MatchState {
  Tree tree;
  std::vector<PatternMatches> matches;  // as Patterns::of() of the language
  std::vector<Fact> lines;              // that expressions over lines stated
  bool without_secrets = false;
  bool provisional = false;  // a fresh match() of this text may say something else
};
// About as many bytes as it takes.
std::size_t memory_of(const MatchState& state);

struct FileMatches {
  std::string path;
  std::string language;  // empty when unknown
  std::string scope;
  std::vector<Fact> facts;  // candidates too; `file` is not set yet
  std::vector<Suppression> suppressions;
  std::vector<Note> notes;
};

// Those of a project: each is shared by whoever looks at that version of the file.
using FileMatchesList = std::vector<std::shared_ptr<const FileMatches>>;

// What match() needs, shared read-only by all threads.
struct Matcher {
  const RuleSet& rules;
  const Patterns& patterns;
  const SecretScanner& secrets;
  const LineSearch& lines;
};

// With `state`, what the next `before` needs is left there; nothing when the file has no tree.
FileMatches match(const Matcher& matcher, const FileInput& file, std::optional<MatchState>* state = nullptr);

// The named groups of a line's or value's match become attributes; a group `fact` becomes the fact's range. `offset`
// is where the matched text begins in the file.
void add_groups(const std::vector<RegexGroup>& groups, std::uint32_t offset, const Text& text, Fact& fact);

// Shorter texts are searched as a whole in no time.
inline constexpr std::size_t long_text = 16 * 1024;  // bytes

// As much of a text as an attribute holds.
std::string_view shortened(std::string_view text);
void move(Fact& fact, const Difference& edit);

// Its parts, each adding to `facts`.
// `change`: what is new in the tree since `file.before`. They give what the next reading takes over.
std::vector<PatternMatches> match_patterns(const Matcher& matcher, const FileInput& file, const Tree& tree,
                                           const TreeChange& change, FileMatches& into);
std::vector<Fact> match_lines(const LineSearch& lines, const FileInput& file, const TreeChange& change,
                              FileMatches& into);
void match_config(const RuleSet& rules, const Tree& tree, FileMatches& into);
void match_secrets(const SecretScanner& secrets, const FileInput& file, const Tree* tree, FileMatches& into);
// Each `named_value` that is a credential becomes a `secret`; none is left.
void match_credentials(const SecretScanner& secrets, const Text& text, FileMatches& into);
// Takes the text of the secrets that were found out of all attributes that hold it.
void mask_secrets(const Text& text, std::vector<Fact>& facts);  // mask_secrets.cc

}  // namespace lastmile
