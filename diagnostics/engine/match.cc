#include "engine/match.h"

#include <algorithm>
#include <iterator>

#include "models/models.h"
#include "models/sql_statements.h"
#include "syntax/pattern_search.h"
#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::size_t longest_value = 256;          // bytes of an attribute's text
constexpr std::uint32_t most_again = 64 * 1024;     // bytes; of larger changes the whole text is searched
constexpr std::uint32_t around_edit = 4096;         // bytes
constexpr std::size_t long_text = 64 * 1024;        // bytes; shorter ones are searched as a whole in no time
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

// `once`: no other tree will be made of this one.
std::optional<Tree> parse(const FileInput& file, const Language& language, bool once, TreeChange& change,
                          FileMatches& into) {
  if (has_endless_line(*file.text)) {
    into.notes.push_back(
        {file.path, "searched for secrets only: a line is longer than 256 KiB, so nobody wrote it by hand"});
    return std::nullopt;
  }
  const bool again = file.before && &file.before->tree.language() == &language;
  std::optional<Tree> tree = again ? file.before->tree.parse_again(file.text, change, {}, file.stop)
                              : once ? Tree::parse_once(file.text, language, {}, file.stop)
                                     : Tree::parse(file.text, language, {}, file.stop);
  if (!tree) {
    into.notes.push_back({file.path, "not analysed: reading it as " + std::string(language.title) +
                                         " took more steps than its size allows"});
  }
  return tree;
}

bool touches(Range a, Range b) { return a.begin <= b.end && b.begin <= a.end; }

// The matches of before that the change left alone, where they are now.
std::vector<QueryMatch> untouched(const std::vector<QueryMatch>& before, const TreeChange& change) {
  std::vector<QueryMatch> kept;
  for (const QueryMatch& match : before) {
    if (touches(match.root, change.edit.before)) continue;
    QueryMatch now = match;
    now.root = moved(now.root, change.edit);
    const auto is_dirty = [&](Range dirty) { return touches(dirty, now.root); };
    if (std::any_of(change.dirty.begin(), change.dirty.end(), is_dirty)) continue;
    for (QueryCapture& capture : now.captures) capture.range = moved(capture.range, change.edit);
    kept.push_back(std::move(now));
  }
  return kept;
}

// Those of before and the new ones; nothing when the change is too big, or cannot be told apart.
std::optional<Query::Result> match_again(const LanguagePatterns& patterns, const std::vector<QueryMatch>& before,
                                         const Tree& tree, const TreeChange& change, std::stop_token stop) {
  std::uint32_t size = 0;
  for (const Range& dirty : change.dirty) size += dirty.size();
  if (change.whole || size > most_again || tree.text().bytes().size() < long_text) return std::nullopt;
  std::optional<Query::Result> result = patterns.query.run(tree, change.dirty, std::move(stop));
  if (!result) return std::nullopt;
  std::vector<QueryMatch> kept = untouched(before, change);
  result->matches.insert(result->matches.end(), std::make_move_iterator(kept.begin()),
                         std::make_move_iterator(kept.end()));
  sort_by_place(result->matches);
  return result;
}

void state_facts(const Matcher& matcher, const LanguagePatterns& patterns, const std::vector<QueryMatch>& matches,
                 const Text& text, FileMatches& into) {
  for (const QueryMatch& match : matches) {
    const PatternMeaning& meaning = patterns.meanings[match.pattern];
    if (meaning.kind.empty() || meaning.primary < 0) continue;
    if (!applies(meaning, match, text, matcher.rules.dictionaries, into.path)) continue;
    into.facts.push_back(fact_of(patterns, meaning, match, text));
  }
}

}  // namespace

std::vector<std::vector<QueryMatch>> match_patterns(const Matcher& matcher, const FileInput& file, const Tree& tree,
                                                    const TreeChange& change, FileMatches& into) {
  std::vector<std::vector<QueryMatch>> all;
  std::optional<FlatTree> flat;
  for (const LanguagePatterns& patterns : matcher.patterns.of(tree.language())) {
    std::optional<Query::Result> result;
    const bool known = file.before && all.size() < file.before->matches.size();
    if (known) result = match_again(patterns, file.before->matches[all.size()], tree, change, file.stop);
    if (!result) {
      if (!flat) flat.emplace(tree);
      result = patterns.query.run(*flat, patterns.plan->leads(tree.text().bytes()), file.stop);
    }
    if (!result->complete) {
      into.notes.push_back({into.path, "analysed in part: the file has more matches than the limit"});
    }
    state_facts(matcher, patterns, result->matches, tree.text(), into);
    all.push_back(std::move(result->matches));
  }
  return all;
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

void match_lines(const LineSearch& lines, const Text& text, FileMatches& into) {
  for (const LineSelector* selector : lines.selectors_for(into.path, text.bytes())) {
    if (!selector->anchored && !selector->regex->found_in(text.bytes())) continue;
    for (std::uint32_t line = 0; line < text.line_count(); ++line) {
      const std::size_t before = into.facts.size();
      match_line(*selector, text, line, into);
      if (selector->once && into.facts.size() > before) break;
    }
  }
}

// In a long text without secrets only the surroundings of an edit are looked at.
bool may_hold_secrets(const Matcher& matcher, const FileInput& file, const Difference& edit) {
  const std::string_view bytes = file.text->bytes();
  if (!file.before->without_secrets || bytes.size() < long_text) return true;
  const std::size_t begin = edit.before.begin - std::min(edit.before.begin, around_edit);
  const auto around = std::make_shared<const Text>(std::string(bytes.substr(begin, edit.end + around_edit - begin)));
  FileMatches probe;
  probe.scope = "source";
  match_secrets(matcher.secrets, {file.path, around, file.now}, nullptr, probe);
  return !probe.facts.empty();
}

// Measured: the runtime takes 30 to 60 bytes a node, text and token included.
std::size_t memory_of(const MatchState& state) {
  constexpr std::size_t node_size = 48, capture_size = sizeof(QueryCapture);
  std::size_t size = state.tree.text().bytes().size() + state.tree.node_count() * node_size;
  for (const std::vector<QueryMatch>& matches : state.matches) {
    for (const QueryMatch& match : matches) size += sizeof match + match.captures.size() * capture_size;
  }
  return size;
}

FileMatches match(const Matcher& matcher, const FileInput& file, std::optional<MatchState>* kept) {
  FileMatches result;
  result.path = file.path;
  result.scope = matcher.rules.scope_of(file.path);
  const Language* language = language_of(file.path, file.text->bytes());
  if (language) result.language = language->name;
  const auto size = static_cast<std::uint32_t>(file.text->bytes().size());
  result.facts.push_back({"file", 0, {0, size}, {{"name", std::string(name_of(file.path)), {}}}});
  std::optional<Tree> tree;
  TreeChange change;
  std::vector<std::vector<QueryMatch>> matches;
  if (language && language->grammar) tree = parse(file, *language, !kept, change, result);
  if (tree) {
    matches = match_patterns(matcher, file, *tree, change, result);
    match_config(matcher.rules, *tree, result);
  }
  match_lines(matcher.lines, *file.text, result);
  const bool looked = change.whole || may_hold_secrets(matcher, file, change.edit);
  if (looked) match_secrets(matcher.secrets, file, tree ? &*tree : nullptr, result);
  const bool holds_secret =
      std::any_of(result.facts.begin(), result.facts.end(), [](const Fact& fact) { return fact.kind == "secret"; });
  match_credentials(matcher.secrets, *file.text, result);
  if (language && language->statements) state_sql_statements(*file.text, result.facts);
  derive_in_file(*file.text, file.path, matcher.rules.dictionaries, result.facts);
  mask_secrets(*file.text, result.facts);
  result.suppressions = find_suppressions(*file.text, tree ? &*tree : nullptr);
  if (kept && tree) {
    const bool without_secrets = !looked || !holds_secret;
    const bool provisional = tree->provisional() || !looked;
    kept->emplace(MatchState{std::move(*tree), std::move(matches), without_secrets, provisional});
  }
  return result;
}

}  // namespace lastmile
