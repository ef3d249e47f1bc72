#include <algorithm>

#include "engine/match.h"
#include "secrets/credentials.h"
#include "secrets/mask.h"

namespace lastmile {

namespace {

// Of a literal as it is written, what is between its quotes.
Range inside_quotes(const Text& text, Range literal) {
  const std::string_view written = text.slice(literal);
  const std::size_t quote = written.find_first_of("\"'`");
  const bool prefixed =
      quote != written.npos && quote <= 2 && written.size() >= quote + 2 && written.back() == written[quote];
  if (!prefixed) return literal;
  const auto begin = static_cast<std::uint32_t>(literal.begin + quote + 1);
  return {begin, std::max(begin, literal.end - 1)};
}

std::string without_quotes(std::string_view name) {
  std::string result(name);
  std::erase_if(result, [](char c) { return c == '"' || c == '\'' || c == '`'; });
  return result;
}

std::string_view to_string(CredentialStrength strength) {
  constexpr std::string_view names[] = {"none", "declared", "password", "random"};
  return names[static_cast<std::size_t>(strength)];
}

class NamedValues {
 public:
  NamedValues(const SecretScanner& secrets, const Text& text, FileMatches& into)
      : secrets_(secrets), text_(text), into_(into) {
    for (const Fact& fact : into.facts) {
      if (fact.kind == "secret") taken_.push_back(fact.range);
    }
  }

  void take(const Fact& named) {
    const std::optional<Range> literal = literal_of(named);
    if (!literal) return;
    const Range place = inside_quotes(text_, *literal);
    const auto overlaps = [&](const Range& range) { return range.overlaps(place); };
    if (place.empty() || text_.slice(place).starts_with("-----BEGIN") ||
        std::any_of(taken_.begin(), taken_.end(), overlaps))
      return;
    const std::string name = without_quotes(named.get("name"));
    const std::string_view strength = named.has("role") ? "given" : strength_of(name, text_.slice(place));
    if (strength == "none") return;
    into_.facts.push_back(secret(named, name, strength, place));
    if (place != *literal) {
      into_.facts.back().set("literal", "", *literal);
      into_.facts.back().set("movable", "true");
    }
    taken_.push_back(place);
  }

 private:
  // The literal itself, or the one that the file binds to the name which stands in its place.
  std::optional<Range> literal_of(const Fact& named) const {
    if (const Attribute* value = named.find("value")) return value->range;
    const Fact* binding = nullptr;
    for (const Fact& fact : into_.facts) {
      if (fact.kind != "binding" || fact.get("name") != named.get("value_name")) continue;
      if (binding || fact.get("kind") != "string") return std::nullopt;
      binding = &fact;
    }
    if (!binding) return std::nullopt;
    Range place = binding->find("value")->range;
    const bool quoted = place.begin > 0 && !place.empty() && inside_quotes(text_, place) == place;
    return quoted ? Range{place.begin - 1, place.end + 1} : place;
  }

  std::string_view strength_of(const std::string& name, std::string_view value) const {
    if (secrets_.publishable_reason(value, name)) return "none";
    const bool of_environment = into_.language == "dotenv";
    return to_string(secrets_.credentials().strength(name, value, of_environment));
  }

  Fact secret(const Fact& named, const std::string& name, std::string_view strength, Range place) const {
    Fact fact{"secret", 0, place, {}};
    fact.set("format", "named");
    fact.set("verdict", "finding");
    fact.set("severity", "warning");
    fact.set("rank", named.has("role") ? named.get("role") : "credential");
    fact.set("strength", strength);
    fact.set("provider", "secret");
    fact.set("env", named.has("env") ? named.get("env") : secrets_.credentials().variable(name));
    fact.set("revoke", "change it where it is used");
    fact.set("masked", mask_secret(text_.slice(place), false));
    fact.set("digest", digest_of_secret(text_.slice(place)));
    fact.set("value", "", place);
    if (const Attribute* rest = named.find("rest")) fact.set("rest", "", rest->range);
    fact.set("name", name, named.find("name") ? named.find("name")->range : place);
    return fact;
  }

  const SecretScanner& secrets_;
  const Text& text_;
  FileMatches& into_;
  std::vector<Range> taken_;
};

}  // namespace

void match_credentials(const SecretScanner& secrets, const Text& text, FileMatches& into) {
  std::vector<Fact> named;
  for (const Fact& fact : into.facts) {
    if (fact.kind == "named_value") named.push_back(fact);
  }
  if (named.empty()) return;
  std::erase_if(into.facts, [](const Fact& fact) { return fact.kind == "named_value"; });
  // A place that says what the value is for counts more than a name.
  std::stable_partition(named.begin(), named.end(), [](const Fact& fact) { return fact.has("role"); });
  NamedValues values(secrets, text, into);
  for (const Fact& fact : named) values.take(fact);
}

}  // namespace lastmile
