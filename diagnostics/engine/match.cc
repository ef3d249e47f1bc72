#include "engine/match.h"

#include <algorithm>

#include "models/models.h"
#include "models/sql_statements.h"
#include "syntax/pattern_search.h"
#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::size_t longest_value = 256;          // bytes of an attribute's text
constexpr std::uint32_t longest_line = 256 * 1024;  // bytes; a grammar's error recovery is quadratic in such lines

std::string_view shortened(std::string_view text) { return text.substr(0, longest_value); }

bool matches_any(const std::vector<std::string>& globs, std::string_view path) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_match(glob, path); });
}

bool applies(const PatternMeaning& meaning, const QueryMatch& match, const Text& text, const Dictionaries& dictionaries,
             std::string_view path) {
  if (!meaning.paths.empty() && !matches_any(meaning.paths, path)) return false;
  if (matches_any(meaning.not_paths, path)) return false;
  return std::all_of(meaning.memberships.begin(), meaning.memberships.end(), [&](const auto& membership) {
    const auto capture = std::find_if(match.captures.begin(), match.captures.end(),
                                      [&](const QueryCapture& c) { return c.index == membership.capture; });
    if (capture == match.captures.end()) return true;
    const auto dictionary = dictionaries.find(membership.dictionary);
    const bool in = dictionary != dictionaries.end() && dictionary->second.has(text.slice(capture->range));
    return in != membership.negated;
  });
}

// A capture that occurs several times in one match becomes one attribute, its texts joined.
void add_capture(Fact& fact, std::string_view name, std::string_view value, Range range) {
  if (const Attribute* known = fact.find(name)) {
    fact.set(name, shortened(known->value + ", " + std::string(value)), known->range);
  } else {
    fact.attributes.push_back({std::string(name), std::string(shortened(value)), range});
  }
}

// The place of a capture, or of the part of it that the pattern speaks about; nothing when it has no such part.
std::optional<Range> place_of(const PatternMeaning& meaning, const QueryCapture& capture, const Text& text) {
  for (const auto& [index, regex] : meaning.parts) {
    if (index != capture.index) continue;
    const auto groups = regex.groups(text.slice(capture.range));
    if (groups.empty()) return std::nullopt;
    const Range part = groups[groups.size() > 1 ? 1 : 0].range;
    return Range{capture.range.begin + part.begin, capture.range.begin + part.end};
  }
  return capture.range;
}

Fact fact_of(const LanguagePatterns& patterns, const PatternMeaning& meaning, const QueryMatch& match,
             const Text& text) {
  Fact fact;
  fact.kind = meaning.kind;
  for (const auto& [name, value] : meaning.constants) fact.attributes.push_back({name, value, {}});
  for (const QueryCapture& capture : match.captures) {
    const std::string_view name = patterns.query.capture_name(capture.index);
    const auto& hidden = meaning.without_text;
    const bool without_text = std::find(hidden.begin(), hidden.end(), capture.index) != hidden.end();
    if (static_cast<int>(capture.index) == meaning.primary) {
      fact.range = capture.range;
    } else if (const auto place = place_of(meaning, capture, text); place && !name.starts_with("_")) {
      add_capture(fact, name, without_text ? "" : text.slice(*place), *place);
    }
  }
  return fact;
}

bool has_endless_line(const Text& text) {
  for (std::uint32_t line = 0; line < text.line_count(); ++line) {
    if (text.line_range(line).size() > longest_line) return true;
  }
  return false;
}

std::optional<Tree> parse(const FileInput& file, const Language& language, FileMatches& into) {
  if (has_endless_line(*file.text)) {
    into.notes.push_back(
        {file.path, "searched for secrets only: a line is longer than 256 KiB, so nobody wrote it by hand"});
    return std::nullopt;
  }
  const bool again = file.before && &file.before->language() == &language;
  std::optional<Tree> tree =
      again ? file.before->parse_again(file.text, {}, file.stop) : Tree::parse(file.text, language, {}, file.stop);
  if (!tree) {
    into.notes.push_back({file.path, "not analysed: reading it as " + std::string(language.title) +
                                         " took more steps than its size allows"});
  }
  return tree;
}

void match_joined(const Matcher& matcher, const LanguagePatterns& patterns, const FlatTree& flat, std::stop_token stop,
                  FileMatches& into) {
  const Text& text = flat.tree().text();
  const auto take = [&](const QueryMatch& match) {
    const PatternMeaning& meaning = patterns.meanings[match.pattern];
    if (meaning.kind.empty() || meaning.primary < 0) return;
    if (!applies(meaning, match, text, matcher.rules.dictionaries, into.path)) return;
    into.facts.push_back(fact_of(patterns, meaning, match, text));
  };
  const bool complete = patterns.query.run(flat, patterns.plan->leads(text.bytes()), take, std::move(stop));
  if (!complete) into.notes.push_back({into.path, "analysed in part: the file has more matches than the limit"});
}

}  // namespace

void match_patterns(const Matcher& matcher, const Tree& tree, std::stop_token stop, FileMatches& into) {
  const FlatTree flat(tree);
  for (const LanguagePatterns& patterns : matcher.patterns.of(tree.language())) {
    match_joined(matcher, patterns, flat, stop, into);
  }
}

void add_groups(const std::vector<RegexGroup>& groups, std::uint32_t offset, const Text& text, Fact& fact) {
  for (const RegexGroup& group : groups) {
    const Range range{offset + group.range.begin, offset + group.range.end};
    if (group.name == "fact") {
      fact.range = range;
    } else if (!group.name.empty()) {
      fact.attributes.push_back({group.name, std::string(shortened(text.slice(range))), range});
    }
  }
}

void match_line(const LineSelector& selector, const Text& text, std::uint32_t line, FileMatches& into) {
  const Range place = text.line_range(line);
  for (std::uint32_t from = 0;;) {
    const auto groups = selector.regex->groups(text.line(line), from);
    if (groups.empty()) return;
    Fact fact{selector.kind, 0, place, {}};
    for (const auto& [name, value] : selector.constants) fact.attributes.push_back({name, value, {}});
    add_groups(groups, place.begin, text, fact);
    const bool excluded = selector.not_regex && selector.not_regex->found_in(text.slice(fact.range));
    if (!excluded) into.facts.push_back(std::move(fact));
    if (!selector.all || groups[0].range.empty()) return;
    from = groups[0].range.end;
  }
}

void match_lines(const RuleSet& rules, const Text& text, FileMatches& into) {
  for (const LineSelector& selector : rules.lines) {
    if (!matches_any(selector.files, into.path)) continue;
    for (std::uint32_t line = 0; line < text.line_count(); ++line) {
      const std::size_t before = into.facts.size();
      match_line(selector, text, line, into);
      if (selector.once && into.facts.size() > before) break;
    }
  }
}

FileMatches match(const Matcher& matcher, const FileInput& file, std::optional<Tree>* kept) {
  FileMatches result;
  result.path = file.path;
  result.scope = matcher.rules.scope_of(file.path);
  const Language* language = language_of(file.path, file.text->bytes());
  if (language) result.language = language->name;
  const auto size = static_cast<std::uint32_t>(file.text->bytes().size());
  result.facts.push_back({"file", 0, {0, size}, {{"name", std::string(name_of(file.path)), {}}}});
  std::optional<Tree> tree;
  if (language && language->grammar) tree = parse(file, *language, result);
  if (tree) {
    match_patterns(matcher, *tree, file.stop, result);
    match_config(matcher.rules, *tree, result);
  }
  match_lines(matcher.rules, *file.text, result);
  match_secrets(matcher.secrets, file, tree ? &*tree : nullptr, result);
  if (language && language->statements) state_sql_statements(*file.text, result.facts);
  derive_in_file(*file.text, file.path, matcher.rules.dictionaries, result.facts);
  mask_secrets(*file.text, result.facts);
  result.suppressions = find_suppressions(*file.text, tree ? &*tree : nullptr);
  if (kept) *kept = std::move(tree);
  return result;
}

}  // namespace lastmile
