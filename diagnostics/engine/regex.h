// Regular expressions: the only door to RE2, which matches in time linear in the input.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "secrets/aho_corasick.h"
#include "text/range.h"

namespace lastmile {

struct RegexGroup {
  std::string name;  // empty for the whole match and for groups without a name
  Range range;       // within the searched text
};

// Shared between threads. Compiled when first asked about a text that it may be found in: a run needs few of them.
class Regex {
 public:
  // A pattern that does not compile makes an object whose error() is not empty and which matches nothing.
  explicit Regex(std::string_view pattern);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  std::string_view pattern() const;
  const std::string& error() const;
  bool found_in(std::string_view text) const;
  bool matches_whole(std::string_view text) const;
  // The leftmost match that begins at or after `from`.
  std::optional<Range> find(std::string_view text, std::size_t from = 0) const;
  // The match that begins exactly at `at`.
  std::optional<Range> match_at(std::string_view text, std::size_t at) const;
  // The leftmost match with its groups: first the whole match, then every group that took part.
  std::vector<RegexGroup> groups(std::string_view text, std::size_t from = 0) const;
  // The names of the named groups.
  std::vector<std::string> group_names() const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

// Tells of several expressions at once which cannot be found in a text, by the literal texts that each needs.
class RegexFilter {
 public:
  explicit RegexFilter(const std::vector<std::string_view>& patterns);

  // By number of the pattern: false when it is not found in the text, true when it may be.
  std::vector<bool> may_find_in(std::string_view text) const;

 private:
  std::vector<bool> always_;  // by pattern: nothing is known that it needs
  std::vector<bool> any_case_;
  std::vector<std::uint32_t> pattern_of_;  // by text
  AhoCorasick finder_{{}};
};

}  // namespace lastmile
