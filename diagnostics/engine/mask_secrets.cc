#include <algorithm>
#include <map>

#include "engine/match.h"

namespace lastmile {

namespace {

struct Secret {
  Range range;
  std::string masked;
};

// By where they end, so that those around a place are found quickly; they do not overlap.
using Secrets = std::map<std::uint32_t, Secret>;

Secrets secrets_in(const std::vector<Fact>& facts) {
  Secrets secrets;
  for (const Fact& fact : facts) {
    const bool hidden = fact.kind == "secret" && fact.get("verdict") == "finding";
    if (hidden) secrets.emplace(fact.range.end, Secret{fact.range, std::string(fact.get("masked"))});
  }
  return secrets;
}

// A value is the file's text at its range or the beginning of it; one that was rewritten is given up whole.
std::string masked_value(const Attribute& attribute, const Text& text, Secrets::const_iterator secret,
                         const Secrets& all) {
  const Range range = attribute.range;
  if (!text.slice(range).starts_with(attribute.value)) return secret->second.masked;
  std::string result;
  const auto end = range.begin + static_cast<std::uint32_t>(attribute.value.size());
  std::uint32_t at = range.begin;
  for (; secret != all.end() && secret->second.range.begin < end; ++secret) {
    result += text.slice({at, std::max(at, secret->second.range.begin)});
    result += secret->second.masked;
    at = secret->second.range.end;
  }
  return result.append(text.slice({std::min(at, end), end}));
}

}  // namespace

void mask_secrets(const Text& text, std::vector<Fact>& facts) {
  const Secrets secrets = secrets_in(facts);
  if (secrets.empty()) return;
  for (Fact& fact : facts) {
    if (fact.kind == "secret") continue;
    for (Attribute& attribute : fact.attributes) {
      const auto first = secrets.upper_bound(attribute.range.begin);
      const bool touched = first != secrets.end() && first->second.range.overlaps(attribute.range);
      if (!touched || attribute.value.empty()) continue;
      attribute.value = masked_value(attribute, text, first, secrets);
      attribute.masked = true;
    }
  }
}

}  // namespace lastmile
