// A named text in any language, with all that is built in: facts lie in the text, and a text that was edited has the
// facts of one that was always so.
#include <algorithm>

#include "engine/pack.h"
#include "fuzz/targets.h"

namespace lastmile::fuzz {

namespace {

void check_places(const FileMatches& matches, std::size_t size) {
  for (const Fact& fact : matches.facts) {
    promise(fact.range.begin <= fact.range.end && fact.range.end <= size, "a fact lies in the text: " + fact.kind);
  }
  const std::optional<FileMatches> back = unpack(pack(matches));
  promise(back && back->facts == matches.facts && back->notes == matches.notes, "what is packed is unpacked");
}

// Where and how much is taken out depends on the text, so that libFuzzer can try others.
std::string shortened(std::string_view text) {
  std::size_t at = text.size();
  for (const char c : text) at = at * 31 + static_cast<unsigned char>(c);
  at %= text.size();
  return std::string(text.substr(0, at)).append(text.substr(std::min(text.size(), at + 1 + text.size() % 13)));
}

}  // namespace

void play_languages(std::string_view bytes) {
  const auto [name, text] = named_text(bytes);
  const std::string path(name);
  std::optional<MatchState> state;
  check_places(engine().match({path, std::make_shared<const Text>(std::string(text))}, &state), text.size());
  if (!state || text.empty()) return;
  FileInput again{path, std::make_shared<const Text>(shortened(text))};
  const FileMatches fresh = engine().match(again);
  check_places(fresh, again.text->bytes().size());
  again.before = &*state;
  std::optional<MatchState> next;
  const FileMatches typed = engine().match(again, &next);
  promise((next && next->provisional) || typed.facts == fresh.facts, "an edit makes no difference");
}

}  // namespace lastmile::fuzz
