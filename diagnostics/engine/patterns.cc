#include "engine/patterns.h"

#include <algorithm>

namespace lastmile {

namespace {

// Of what is built in it is known that it is right; so it need not be compiled to say so.
TextTest make_known_test(std::string_view pattern, std::string&) {
  return [regex = std::make_shared<const Regex>(pattern)](std::string_view text) { return regex->found_in(text); };
}

TextTest make_text_test(std::string_view pattern, std::string& error) {
  auto regex = std::make_shared<const Regex>(pattern);
  error = regex->error();
  if (!error.empty()) return {};
  return [regex](std::string_view text) { return regex->found_in(text); };
}

const std::string* own_source(const PatternUnit& unit, std::string_view language) {
  for (const auto& [name, text] : unit.by_language) {
    if (name == language) return &text;
  }
  return nullptr;
}

// "; not typescript" in the first line keeps a source from the languages that would inherit it.
bool excluded(std::string_view source, std::string_view language) {
  const std::string_view first = source.substr(0, source.find('\n'));
  return first.starts_with("; not ") && first.find(language) != std::string_view::npos;
}

struct Sources {
  std::vector<PatternSource> texts;
  std::vector<const PatternUnit*> units;
};

// A language reads its own source of a unit, or its parent's.
Sources sources_for(const RuleSet& rules, const Language& language, bool built_in) {
  Sources sources;
  for (const PatternUnit& unit : rules.patterns) {
    if (unit.built_in != built_in) continue;
    for (const Language* from = &language; from; from = language_named(from->parent)) {
      const std::string* text = own_source(unit, from->name);
      if (!text || excluded(*text, language.name)) continue;
      const std::string folder = unit.folder + "/" + (unit.is_rule ? "" : std::string(from->name) + "/");
      const std::string file = unit.is_rule ? std::string(from->name) : unit.owner.substr(unit.owner.find('/') + 1);
      sources.texts.push_back({folder + file + ".scm", *text});
      sources.units.push_back(&unit);
      break;
    }
  }
  return sources;
}

std::uint32_t capture_of(const Directive& directive) {
  return directive.arguments.empty() ? 0 : static_cast<std::uint32_t>(std::max(0, directive.arguments[0].capture));
}

void read_pairs(const Directive& directive, std::size_t from, PatternMeaning& meaning) {
  for (std::size_t i = from; i + 1 < directive.arguments.size(); i += 2) {
    meaning.constants.emplace_back(directive.arguments[i].literal, directive.arguments[i + 1].literal);
  }
}

// False when the directive is none that we know.
bool read_directive(const Directive& directive, PatternMeaning& meaning) {
  const auto& arguments = directive.arguments;
  if (directive.name == "fact!" && !arguments.empty()) {
    meaning.kind = arguments[0].literal;
    read_pairs(directive, 1, meaning);
  } else if (directive.name == "set!") {
    read_pairs(directive, 0, meaning);
  } else if (directive.name == "path?" || directive.name == "not-path?") {
    auto& paths = directive.name == "path?" ? meaning.paths : meaning.not_paths;
    for (const DirectiveArgument& argument : arguments) paths.push_back(argument.literal);
  } else if ((directive.name == "in?" || directive.name == "not-in?") && arguments.size() == 2) {
    meaning.memberships.push_back({capture_of(directive), arguments[1].literal, directive.name == "not-in?"});
  } else if (directive.name == "no-text!") {
    meaning.without_text.push_back(capture_of(directive));
  } else if (directive.name == "part!" && arguments.size() == 2) {
    meaning.parts.emplace_back(capture_of(directive), Regex(arguments[1].literal));
  } else {
    return false;
  }
  return true;
}

PatternMeaning meaning_of(const Query& query, const Pattern& pattern, const PatternUnit& unit,
                          std::vector<std::string>& mistakes, const RuleSet& rules) {
  PatternMeaning meaning;
  if (unit.is_rule) meaning.kind = unit.owner;
  for (const Directive& directive : pattern.directives) {
    if (!read_directive(directive, meaning)) {
      mistakes.push_back(
          "unknown or incomplete #" + directive.name +
          "; known are #fact! #set! #path? #not-path? #in? #not-in? #no-text! #part! and the text predicates");
    }
  }
  for (const std::uint32_t capture : pattern.captures) {
    const std::string_view name = query.capture_name(capture);
    if (name == "fact" || name == "primary") meaning.primary = static_cast<int>(capture);
  }
  if (meaning.kind.empty()) mistakes.emplace_back("the pattern states no fact: add (#fact! \"kind\")");
  if (meaning.primary < 0) mistakes.emplace_back("the pattern has no @primary (in a rule) or @fact");
  for (const auto& [capture, regex] : meaning.parts) {
    if (!unit.built_in && !regex.error().empty()) mistakes.push_back("bad regular expression: " + regex.error());
  }
  for (const auto& membership : meaning.memberships) {
    if (!rules.dictionaries.count(membership.dictionary)) {
      mistakes.push_back("there is no dictionary \"" + membership.dictionary + "\"");
    }
  }
  return meaning;
}

Problem problem_in(const PatternSource& source, std::uint32_t offset, std::string message) {
  const Text text(source.text);
  const LineColumn place = text.position(offset);
  return {source.origin, place.line + 1, place.column + 1, std::move(message)};
}

// Texts so short stand nearly everywhere.
bool tells_little(const Anchor& anchor) {
  return std::any_of(anchor.texts.begin(), anchor.texts.end(),
                     [](const std::string& text) { return text.size() <= 2; });
}

// Those of the query, and the words of dictionaries that a capture must be in. What tells little is left out where
// there is better.
std::vector<Anchor> anchors_of(const LanguagePatterns& patterns, std::uint32_t pattern,
                               const Dictionaries& dictionaries) {
  std::vector<Anchor> anchors = patterns.query.patterns()[pattern].anchors;
  for (const auto& membership : patterns.meanings[pattern].memberships) {
    const auto found = dictionaries.find(membership.dictionary);
    const bool words = found != dictionaries.end() && found->second.patterns.empty() && !found->second.words.empty();
    if (membership.negated || !words || !patterns.query.always_binds(pattern, membership.capture)) continue;
    anchors.push_back({found->second.words, true});
  }
  if (!std::all_of(anchors.begin(), anchors.end(), tells_little)) std::erase_if(anchors, tells_little);
  return anchors;
}

std::shared_ptr<const MatchPlan> plan_for(const LanguagePatterns& patterns, const Dictionaries& dictionaries) {
  std::vector<std::vector<Anchor>> anchors;
  for (std::uint32_t i = 0; i < patterns.meanings.size(); ++i) anchors.push_back(anchors_of(patterns, i, dictionaries));
  return std::make_shared<const MatchPlan>(anchors);
}

// What is not built in comes from the store, where it has been compiled before.
Query compile_own(const Language& language, const std::vector<PatternSource>& sources, const ImageStore& store,
                  std::vector<QueryError>& errors) {
  if (!store.find) return Query::compile(language, sources, make_text_test, errors);
  std::string text = std::string(language.name) + "\n";
  for (const PatternSource& source : sources) text += source.text + "\n";
  const std::string image = store.find(text);
  Query query = Query::compile(language, sources, make_text_test, errors, {image});
  if (!query.from_image() && errors.empty()) store.keep(text, query.image());
  return query;
}

void compile(const RuleSet& rules, const Language& language, bool built_in, const QueryImages& images,
             const ImageStore& store, std::vector<LanguagePatterns>& into) {
  const Sources sources = sources_for(rules, language, built_in);
  if (sources.texts.empty()) return;
  std::vector<QueryError> errors;
  Query query = built_in ? Query::compile(language, sources.texts, make_known_test, errors, images)
                         : compile_own(language, sources.texts, store, errors);
  LanguagePatterns* result = &into.emplace_back(LanguagePatterns{std::move(query), {}, {}, nullptr});
  const auto source_of = [&](std::string_view origin) {
    return static_cast<std::size_t>(std::find_if(sources.texts.begin(), sources.texts.end(),
                                                 [&](const auto& source) { return source.origin == origin; }) -
                                    sources.texts.begin());
  };
  for (const QueryError& error : errors) {
    result->problems.push_back(problem_in(sources.texts[source_of(error.origin)], error.offset, error.message));
  }
  for (const Pattern& pattern : result->query.patterns()) {
    const PatternSource& source = result->query.sources()[pattern.source];
    std::vector<std::string> mistakes;
    const PatternUnit& unit = *sources.units[source_of(source.origin)];
    result->meanings.push_back(meaning_of(result->query, pattern, unit, mistakes, rules));
    for (std::string& mistake : mistakes) {
      result->problems.push_back(problem_in(source, pattern.range.begin, std::move(mistake)));
    }
  }
  result->plan = plan_for(*result, rules.dictionaries);
}

}  // namespace

Patterns::Slot& Patterns::slot(std::string_view language) const {
  const std::lock_guard lock(mutex_);
  return slots_[std::string(language)];
}

const std::vector<LanguagePatterns>& Patterns::of(const Language& language) const {
  Slot& found = slot(language.name);
  std::call_once(found.once, [&] {
    for (const bool built_in : {true, false}) compile(rules_, language, built_in, images_, store_, found.patterns);
  });
  return found.patterns;
}

bool Patterns::has_own(const Language& language) const {
  return language.grammar && !sources_for(rules_, language, false).texts.empty();
}

std::vector<Problem> Patterns::problems(bool own_only) const {
  std::vector<Problem> all;
  for (const Language& language : languages()) {
    if (!language.grammar || (own_only && !has_own(language))) continue;
    for (const LanguagePatterns& patterns : of(language)) {
      for (const Problem& problem : patterns.problems) {
        const bool told = std::find(all.begin(), all.end(), problem) != all.end();  // languages share sources
        if (!told) all.push_back(problem);
      }
    }
  }
  return all;
}

}  // namespace lastmile
