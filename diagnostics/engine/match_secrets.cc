#include "engine/match.h"
#include "secrets/mask.h"

namespace lastmile {

namespace {

// Digests only tell equal values apart within one report; the key keeps them from being looked up in tables.
constexpr std::string_view digest_key = "lastmile fingerprint of a secret, version 1";

std::string_view to_string(SecretSeverity severity) {
  constexpr std::string_view names[] = {"info", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

std::string_view rank_of(const SecretHit& hit, const SecretTables& tables) {
  constexpr std::string_view names[] = {"provider", "url", "generic"};
  if (hit.format == SecretHit::no_format) return "public";
  return names[static_cast<std::size_t>(tables.formats[hit.format].rank)];
}

Fact fact_of(const SecretHit& hit, std::string_view rank, Range place, const Text& text) {
  Fact fact{"secret", 0, place, {}};
  fact.set("format", hit.id);
  fact.set("verdict", hit.verdict == SecretVerdict::finding ? "finding" : "publishable");
  fact.set("severity", to_string(hit.severity));
  fact.set("rank", rank);
  fact.set("provider", hit.provider);
  fact.set("env", hit.env);
  fact.set("revoke", hit.revoke.empty() ? "the provider's page for API keys" : hit.revoke);
  fact.set("reason", hit.reason);
  fact.set("masked", hit.masked);
  fact.set("digest", value_digest(text.slice(place), digest_key));
  fact.set("value", "", place);  // the place only: a secret's text is never kept
  if (hit.name) fact.set("name", text.slice(*hit.name), *hit.name);
  return fact;
}

// A literal as it is written, quotes included: what a fix replaces by a read of the environment. Of a literal that
// only ends with the value, the `ending` is taken, which is the value with the quote behind it.
void add_literal(const std::vector<Range>& strings, const Text& text, Fact& fact) {
  for (const Range& literal : strings) {
    if (!literal.contains(fact.range)) continue;
    const bool whole = literal.size() <= fact.range.size() + 2;
    if (whole) fact.set("literal", "", literal);
    const std::string_view quote = text.slice({fact.range.end, literal.end});
    const bool plain = text.slice(literal).find_first_of("\"'`") <= 1;
    const bool ending = !whole && plain && quote.size() == 1;
    if (ending) fact.set("ending", quote, {fact.range.begin, literal.end});
    if (whole || ending) fact.set("movable", "true");
  }
}

}  // namespace

void match_secrets(const SecretScanner& secrets, const FileInput& file, const Tree* tree, FileMatches& into) {
  SecretInput input;
  input.bytes = file.text->bytes();
  input.path = file.path;
  input.test_path = into.scope == "test" || into.scope == "example";
  input.now = file.now;
  std::vector<Range> strings, comments;
  const bool source = tree && !tree->language().string_nodes.empty() && tree->language().config == ConfigFormat::none;
  input.whole_text = true;
  if (source) {
    // Most files hold nothing that looks like a key; only the others are worth a walk over their tree.
    if (secrets.scan(input).empty()) return;
    input.whole_text = false;
    strings = tree->ranges_of(tree->language().string_nodes);
    comments = tree->ranges_of(tree->language().comment_nodes);
  }
  input.strings = strings;
  input.comments = comments;
  for (const SecretHit& hit : secrets.scan(input)) {
    std::vector<Range> places = hit.others;
    places.insert(places.begin(), hit.range);
    for (const Range place : places) {
      into.facts.push_back(fact_of(hit, rank_of(hit, secrets.tables()), place, *file.text));
      add_literal(strings, *file.text, into.facts.back());
    }
  }
}

}  // namespace lastmile
