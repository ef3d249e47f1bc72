// Facts that patterns over code state, and which of them still hold after an edit.
#include <algorithm>
#include <iterator>

#include "engine/match.h"
#include "syntax/pattern_search.h"
#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::uint32_t most_again = 64 * 1024;  // bytes; of larger changes the whole text is searched
constexpr std::uint32_t around_edit = 4096;      // bytes; no text that a pattern needs is as long

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

// Of no kind when the match states nothing.
Fact stated_by(const Matcher& matcher, const LanguagePatterns& patterns, const QueryMatch& match, const Text& text,
               std::string_view path) {
  const PatternMeaning& meaning = patterns.meanings[match.pattern];
  if (meaning.kind.empty() || meaning.primary < 0) return {};
  if (!applies(meaning, match, text, matcher.rules.dictionaries, path)) return {};
  return fact_of(patterns, meaning, match, text);
}

bool touches(Range a, Range b) { return a.begin <= b.end && b.begin <= a.end; }

void move(StatedMatch& each, const Difference& edit) {
  each.match.root = moved(each.match.root, edit);
  for (QueryCapture& capture : each.match.captures) capture.range = moved(capture.range, edit);
  move(each.fact, edit);
}

// The matches that the change left alone, where they are now.
void keep_untouched(std::vector<StatedMatch>& matches, const TreeChange& change) {
  std::erase_if(matches, [&](const StatedMatch& each) {
    if (touches(each.match.root, change.edit.before)) return true;
    const Range now = moved(each.match.root, change.edit);
    return std::any_of(change.dirty.begin(), change.dirty.end(), [&](Range dirty) { return touches(dirty, now); });
  });
  for (StatedMatch& each : matches) {
    if (each.match.root.begin >= change.edit.before.end) move(each, change.edit);
  }
}

// The lines around the edit: no word or text that a pattern needs goes beyond them.
std::string_view surroundings_of(const Difference& edit, const Text& text) {
  const auto size = static_cast<std::uint32_t>(text.bytes().size());
  const std::uint32_t first = text.position(edit.before.begin - std::min(edit.before.begin, around_edit)).line;
  const std::uint32_t last = text.position(std::min(edit.end + around_edit, size)).line;
  return text.slice({text.line_range(first).begin, text.line_range(last).end});
}

std::vector<StatedMatch> stated(const Matcher& matcher, const LanguagePatterns& patterns,
                                std::vector<QueryMatch> matches, const Text& text, std::string_view path) {
  std::vector<StatedMatch> all;
  all.reserve(matches.size());
  for (QueryMatch& match : matches) {
    Fact fact = stated_by(matcher, patterns, match, text, path);
    all.push_back({std::move(match), std::move(fact)});
  }
  return all;
}

// Brings them up to date; false when the change is too big, or cannot be told apart.
bool match_again(const Matcher& matcher, const LanguagePatterns& patterns, const FileInput& file, const Tree& tree,
                 const TreeChange& change, PatternMatches& known) {
  std::uint32_t size = 0;
  for (const Range& dirty : change.dirty) size += dirty.size();
  const Text& text = tree.text();
  if (change.whole || size > most_again || text.bytes().size() < long_text) return false;
  patterns.plan->leads(surroundings_of(change.edit, text), known.met);
  std::optional<Query::Result> found =
      patterns.query.run(tree, patterns.plan->possible(known.met), change.dirty, file.stop);
  if (!found) return false;
  keep_untouched(known.matches, change);
  const auto kept = static_cast<std::ptrdiff_t>(known.matches.size());
  std::vector<StatedMatch> more = stated(matcher, patterns, std::move(found->matches), text, file.path);
  known.matches.insert(known.matches.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  std::inplace_merge(known.matches.begin(), known.matches.begin() + kept, known.matches.end(),
                     [](const StatedMatch& a, const StatedMatch& b) { return comes_before(a.match, b.match); });
  known.complete = found->complete;
  return true;
}

PatternMatches match_whole(const Matcher& matcher, const LanguagePatterns& patterns, const FileInput& file,
                           const FlatTree& flat) {
  const Text& text = flat.tree().text();
  PatternMatches all;
  const std::vector<Lead> leads = patterns.plan->leads(text.bytes(), all.met);
  Query::Result found = patterns.query.run(flat, leads, file.stop);
  all.matches = stated(matcher, patterns, std::move(found.matches), text, file.path);
  all.complete = found.complete;
  return all;
}

}  // namespace

std::vector<PatternMatches> match_patterns(const Matcher& matcher, const FileInput& file, const Tree& tree,
                                           const TreeChange& change, FileMatches& into) {
  std::vector<PatternMatches> all;
  if (file.before) all = std::move(file.before->matches);
  const std::vector<LanguagePatterns>& patterns = matcher.patterns.of(tree.language());
  const std::size_t known = all.size();
  all.resize(patterns.size());
  std::optional<FlatTree> flat;
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    if (i >= known || !match_again(matcher, patterns[i], file, tree, change, all[i])) {
      if (!flat) flat.emplace(tree);
      all[i] = match_whole(matcher, patterns[i], file, *flat);
    }
    if (!all[i].complete) {
      into.notes.push_back({into.path, "analysed in part: the file has more matches than the limit"});
    }
    for (const StatedMatch& each : all[i].matches) {
      if (!each.fact.kind.empty()) into.facts.push_back(each.fact);
    }
  }
  return all;
}

}  // namespace lastmile
