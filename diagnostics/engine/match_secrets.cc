#include <algorithm>

#include "engine/match.h"
#include "secrets/hidden_values.h"
#include "secrets/mask.h"

namespace lastmile {

namespace {

std::string_view to_string(SecretSeverity severity) {
  constexpr std::string_view names[] = {"info", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

std::string_view rank_of(const SecretHit& hit, const SecretTables& tables) {
  constexpr std::string_view names[] = {"provider", "url", "generic"};
  if (hit.format == SecretHit::no_format) return "public";
  return names[static_cast<std::size_t>(tables.formats[hit.format].rank)];
}

// Where the value can be had anew.
std::string source_of(const SecretHit& hit, std::string_view rank) {
  if (!hit.revoke.empty()) return hit.revoke;
  return rank == "url" ? "ask whoever runs the server" : "the provider's page for API keys";
}

Fact fact_of(const SecretHit& hit, std::string_view rank, Range place, std::string_view value) {
  Fact fact{"secret", 0, place, {}};
  fact.set("format", hit.id);
  fact.set("verdict", hit.verdict == SecretVerdict::finding ? "finding" : "publishable");
  fact.set("severity", to_string(hit.severity));
  fact.set("rank", rank);
  fact.set("provider", hit.provider);
  fact.set("env", hit.env);
  fact.set("revoke", source_of(hit, rank));
  fact.set("reason", hit.reason);
  fact.set("masked", hit.masked);
  fact.set("digest", digest_of_secret(value));
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

Fact fact_at(const SecretHit& hit, std::string_view rank, Range place, const Text& text) {
  Fact fact = fact_of(hit, rank, place, text.slice(place));
  fact.set("value", "", place);  // the place only: a secret's text is never kept
  if (hit.name) fact.set("name", text.slice(*hit.name), *hit.name);
  return fact;
}

// All hidden values as one text: each behind the beginning of its line, which may name it, and far from the others.
struct HiddenText {
  std::string text;
  std::vector<std::pair<Range, const HiddenValue*>> values;  // where each stands in the text

  HiddenText(const std::vector<HiddenValue>& hidden, const Text& file) {
    for (const HiddenValue& value : hidden) {
      const std::uint32_t line = file.line_range(file.position(value.place.begin).line).begin;
      constexpr std::uint32_t longest_name = 128;
      text += file.slice(
          {std::max(line, value.place.begin - std::min(value.place.begin, longest_name)), value.place.begin});
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += value.value;
      values.emplace_back(Range{begin, static_cast<std::uint32_t>(text.size())}, &value);
      text += "\n\n\n\n\n\n\n";
    }
  }

  const HiddenValue* around(Range place) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.first.contains(place); });
    return found == values.end() ? nullptr : found->second;
  }
};

// The strings and comments of source code, asked for once and only when somebody needs them.
class Places {
 public:
  Places(const Tree* tree, SecretInput& input) : tree_(tree), input_(input) {
    source_ = tree && !tree->language().string_nodes.empty() && tree->language().config == ConfigFormat::none;
  }

  bool source() const { return source_; }
  const std::vector<Range>& strings() const { return strings_; }

  void find() {
    if (!source_ || !input_.whole_text) return;
    strings_ = tree_->ranges_of(tree_->language().string_nodes);
    comments_ = tree_->ranges_of(tree_->language().comment_nodes);
    input_.whole_text = false;
    input_.strings = strings_;
    input_.comments = comments_;
  }

 private:
  const Tree* tree_;
  SecretInput& input_;
  bool source_;
  std::vector<Range> strings_, comments_;
};

// Secrets in values that had to be decoded. A fix of one line cannot move them: they have no literal.
void match_hidden(const SecretScanner& secrets, const SecretInput& input, Places& places, const FileInput& file,
                  const std::vector<HiddenValue>& hidden, FileMatches& into) {
  if (hidden.empty()) return;
  const HiddenText text(hidden, *file.text);
  SecretInput decoded = input;
  decoded.bytes = text.text;
  decoded.whole_text = true;
  const auto counts = [&](Range place) {
    const auto contains = [&](const Range& range) { return range.contains(place) || place.contains(range); };
    return input.whole_text || std::any_of(input.strings.begin(), input.strings.end(), contains) ||
           std::any_of(input.comments.begin(), input.comments.end(), contains);
  };
  const auto known = [&](Range place) {
    return std::any_of(into.facts.begin(), into.facts.end(),
                       [&](const Fact& fact) { return fact.kind == "secret" && fact.range.overlaps(place); });
  };
  for (const SecretHit& hit : secrets.scan(decoded)) {
    if (hit.verdict != SecretVerdict::finding) continue;
    places.find();
    std::vector<Range> all = hit.others;
    all.insert(all.begin(), hit.range);
    for (const Range place : all) {
      const HiddenValue* value = text.around(place);
      if (!value || !counts(value->place) || known(value->place)) continue;
      const std::string_view secret = std::string_view(text.text).substr(place.begin, place.size());
      into.facts.push_back(fact_of(hit, rank_of(hit, secrets.tables()), value->place, secret));
      into.facts.back().set("hidden", value->how);
    }
  }
}

// Pieces are nothing; only where they make a key together it is worth to know which of them are literals.
bool may_hold_joined(const SecretScanner& secrets, const SecretInput& input) {
  const std::string joined = possibly_joined(input.bytes);
  if (joined.empty()) return false;
  SecretInput pieces = input;
  pieces.bytes = joined;
  pieces.whole_text = true;
  return !secrets.scan(pieces).empty();
}

}  // namespace

void match_secrets(const SecretScanner& secrets, const FileInput& file, const Tree* tree, FileMatches& into) {
  SecretInput input;
  input.bytes = file.text->bytes();
  input.path = file.path;
  input.test_path = into.scope == "test" || into.scope == "example";
  input.now = file.now;
  input.whole_text = true;
  Places places(tree, input);
  // Most files hold nothing that looks like a key; only the others are worth a walk over their tree.
  std::vector<SecretHit> hits = secrets.scan(input);
  if (!hits.empty() && places.source()) {
    places.find();
    hits = secrets.scan(input);
  }
  for (const SecretHit& hit : hits) {
    std::vector<Range> all = hit.others;
    all.insert(all.begin(), hit.range);
    for (const Range place : all) {
      into.facts.push_back(fact_at(hit, rank_of(hit, secrets.tables()), place, *file.text));
      add_literal(places.strings(), *file.text, into.facts.back());
    }
  }
  std::vector<HiddenValue> hidden = encoded_values(input.bytes);
  if (places.source() && may_hold_joined(secrets, input)) {
    places.find();
    std::vector<HiddenValue> more = joined_literals(input.bytes, places.strings());
    hidden.insert(hidden.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  match_hidden(secrets, input, places, file, hidden, into);
}

}  // namespace lastmile
