#include <algorithm>

#include "secrets/candidate.h"
#include "secrets/surroundings.h"
#include "text/glob.h"

namespace lastmile {
namespace {

constexpr std::uint32_t kBefore = 256;
constexpr std::uint32_t kAfter = 2048;
constexpr std::uint32_t kMultilineAfter = 16 * 1024;
constexpr std::uint32_t kLongest = 16 * 1024;

bool any_glob(const std::vector<std::string>& globs, std::string_view path) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_match(glob, path); });
}

bool inside(std::span<const Range> ranges, Range value) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), value.begin,
                                      [](std::uint32_t at, const Range& range) { return at < range.begin; });
  return after != ranges.begin() && (after - 1)->contains(value);
}

class Search {
 public:
  Search(const SecretPatterns& patterns, const SecretInput& input, const FilePolicy& policy)
      : patterns_(patterns), input_(input), policy_(policy), searched_(patterns.patterns.size(), 0) {}

  void at_keyword(std::uint32_t begin, std::uint32_t keyword) {
    for (const KeywordUse& use : patterns_.uses[keyword]) {
      if (!policy_.allowed[use.pattern] || begin < searched_[use.pattern]) continue;
      if (use.at_start) {
        anchored(use.pattern, begin);
      } else {
        in_window(use.pattern, begin);
      }
    }
  }

  void everywhere(std::uint32_t pattern) {
    if (policy_.allowed[pattern]) in_range(pattern, {0, static_cast<std::uint32_t>(input_.bytes.size())});
  }

  std::vector<Candidate> candidates;

 private:
  const SecretPattern& pattern(std::uint32_t index) const { return patterns_.patterns[index]; }
  bool multiline(std::uint32_t index) const {
    return pattern(index).format != nullptr && pattern(index).format->multiline;
  }

  bool counts_here(Range value) const {
    return input_.whole_text || inside(input_.strings, value) || inside(input_.comments, value);
  }

  Range window(std::uint32_t index, std::uint32_t at) const {
    if (!multiline(index)) return line_window(input_.bytes, at, kBefore, kAfter);
    const Range line = line_window(input_.bytes, at, kBefore, 0);
    const auto size = static_cast<std::uint32_t>(input_.bytes.size());
    return {line.begin, size - at > kMultilineAfter ? at + kMultilineAfter : size};
  }

  bool begins_alone(std::uint32_t at) const { return stands_alone(input_.bytes.substr(0, at + 1), {at, at + 1}); }

  void anchored(std::uint32_t index, std::uint32_t begin) {
    if (!input_.whole_text && !counts_here({begin, begin + 1})) return;
    if (!pattern(index).has_secret_group && !begins_alone(begin)) return;
    const std::uint32_t end =
        std::min<std::uint32_t>(static_cast<std::uint32_t>(input_.bytes.size()), begin + kLongest);
    const std::optional<Range> match = pattern(index).regex.match_at(input_.bytes.substr(0, end), begin);
    if (match) add(index, *match);
  }

  void in_window(std::uint32_t index, std::uint32_t at) {
    const Range where = window(index, at);
    const std::uint32_t reach = multiline(index) ? kMultilineAfter : kAfter;
    searched_[index] = where.end - at >= reach ? at + reach / 2 : where.end;
    if (line_fits(index, where)) in_range(index, where);
  }

  // Cheap words before the regex: one of `same-line`, and one of the names.
  bool line_fits(std::uint32_t index, Range where) const {
    const SecretFormat* format = pattern(index).format;
    if (format == nullptr) return true;
    const std::string_view line = input_.bytes.substr(where.begin, where.size());
    const auto has = [&](const std::string& word) { return contains_ignoring_case(line, word); };
    if (!format->same_line.empty() && std::none_of(format->same_line.begin(), format->same_line.end(), has))
      return false;
    return has_name(index, line);
  }

  bool has_name(std::uint32_t index, std::string_view line) const {
    const auto& names = pattern(index).folded_names;
    if (names.empty()) return true;
    const std::string text = folded(line);
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return text.find(name) != text.npos; });
  }

  void in_range(std::uint32_t index, Range where) {
    const std::string_view text = input_.bytes.substr(0, where.end);
    for (std::uint32_t from = where.begin; from < where.end;) {
      const std::optional<Range> match = pattern(index).regex.find(text, from);
      if (!match || match->empty()) return;
      const bool taken = add(index, longest(index, *match, where));
      from = taken || multiline(index) ? match->end : after_token(*match);
    }
  }

  // A match that touches the end of a cut window is tried again with more room.
  Range longest(std::uint32_t index, Range match, Range where) const {
    if (match.end != where.end || match.end == input_.bytes.size()) return match;
    const auto end = std::min<std::size_t>(input_.bytes.size(), match.begin + kLongest);
    return pattern(index).regex.match_at(input_.bytes.substr(0, end), match.begin).value_or(match);
  }

  // Where the next match may begin after one that did not stand alone.
  std::uint32_t after_token(Range match) const {
    std::uint32_t at = match.begin + 1;
    while (at < match.end && !begins_alone(at)) ++at;
    return at;
  }

  bool add(std::uint32_t index, Range match) {
    const Range value = secret_part(index, match);
    if (!stands_alone(input_.bytes, value) || !counts_here(value) || !context_fits(index, match, value)) return false;
    candidates.push_back({index, value});
    searched_[index] = std::max(searched_[index], value.end);
    return true;
  }

  Range secret_part(std::uint32_t index, Range match) const {
    if (!pattern(index).has_secret_group) return match;
    for (const RegexGroup& group : pattern(index).regex.groups(input_.bytes.substr(0, match.end), match.begin)) {
      if (group.name == "secret") return group.range;
    }
    return match;
  }

  // Names and words must stand on the line beside the value, not within it.
  bool context_fits(std::uint32_t index, Range match, Range value) const {
    const SecretFormat* format = pattern(index).format;
    if (format == nullptr) return true;
    if (pattern(index).proof == Proof::shapeless && !is_whole_literal(input_.bytes, value)) return false;
    if (format->names.empty() && format->same_line.empty()) return true;
    const Range where = line_window(input_.bytes, match.begin, kBefore, kAfter);
    if (!format->same_line.empty() && !line_fits(index, where)) return false;
    std::string beside(input_.bytes.substr(where.begin, value.begin - where.begin));
    if (value.end < where.end) beside.append(" ").append(input_.bytes.substr(value.end, where.end - value.end));
    return has_name(index, beside);
  }

  const SecretPatterns& patterns_;
  const SecretInput& input_;
  const FilePolicy& policy_;
  std::vector<std::uint32_t> searched_;  // by pattern: keywords before this offset have been looked at
};

bool proves_itself(const SecretPattern& pattern) {
  return pattern.shape != nullptr || pattern.format->context == SecretContext::self;
}

bool path_fits(const SecretPattern& pattern, std::string_view path) {
  const auto& paths = pattern.format != nullptr ? pattern.format->paths : pattern.shape->paths;
  return paths.empty() || any_glob(paths, path);
}

}  // namespace

FilePolicy policy_for(const SecretPatterns& patterns, const SecretInput& input) {
  const SecretPaths& paths = patterns.tables.paths;
  FilePolicy policy{any_glob(paths.silent, input.path),
                    any_glob(paths.self_proving_only, input.path),
                    input.test_path || any_glob(paths.mild, input.path),
                    {}};
  for (const SecretPattern& pattern : patterns.patterns) {
    policy.allowed.push_back((!policy.self_proving_only || proves_itself(pattern)) && path_fits(pattern, input.path));
  }
  return policy;
}

std::vector<Candidate> find_candidates(const SecretPatterns& patterns, const SecretInput& input,
                                       const FilePolicy& policy) {
  Search search(patterns, input, policy);
  patterns.keywords.for_each(input.bytes, [&](std::size_t begin, std::uint32_t keyword) {
    search.at_keyword(static_cast<std::uint32_t>(begin), keyword);
  });
  for (const std::uint32_t pattern : patterns.without_keywords) search.everywhere(pattern);
  return std::move(search.candidates);
}

}  // namespace lastmile
