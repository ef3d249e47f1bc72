#include "models/access_rules.h"

#include <algorithm>

namespace lastmile {

namespace {

// Where the block that begins behind the match ends.
std::size_t end_of_block(std::string_view text, std::size_t at) {
  int depth = 0;
  for (at = text.find('{', at); at < text.size(); ++at) {
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at;
  }
  return text.size();
}

std::string path_around(const Text& text, const std::vector<Fact>& facts, Range place) {
  std::string path;
  for (const Fact& fact : facts) {
    if (fact.kind != "rules_match" || fact.range.end > place.begin) continue;
    if (end_of_block(text.bytes(), fact.range.end) > place.begin) path += fact.get("path");
  }
  return path;
}

// What every rule of such a file begins with is left out.
std::string_view without_prefix(std::string_view path) {
  for (const std::string_view prefix : {"/databases/{database}/documents", "/b/{bucket}/o"}) {
    if (path.starts_with(prefix)) path.remove_prefix(prefix.size());
  }
  return path;
}

}  // namespace

void derive_access_rules(const Text& text, std::vector<Fact>& facts) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].kind != "rules_allow" || facts[i].has("path")) continue;
    const std::string full = path_around(text, facts, facts[i].range);
    const std::string_view path = without_prefix(full);
    facts[i].set("path", path.empty() ? "/" : path);
    if (path.starts_with("/{") && path.find("=**}") != std::string_view::npos) facts[i].set("root", "true");
  }
}

}  // namespace lastmile
