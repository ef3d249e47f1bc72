// What the language server relies on: a text that is changed by any edits, read again with the tree of before, has the
// facts of a fresh reading, to the byte. Facts make the findings; so those are the same too.
#include <doctest/doctest.h>

#include <cstdlib>

#include "lsp/documents.h"
#include "support/mini_engine.h"
#include "support/typist.h"

using namespace lastmile;

namespace {

// 10,000 over all languages; LASTMILE_EDITS makes as many in each.
int edits_in_each(std::size_t languages) {
  const char* asked = std::getenv("LASTMILE_EDITS");
  return asked ? std::atoi(asked) : 10000 / static_cast<int>(languages) + 1;
}

bool same(const FileMatches& a, const FileMatches& b) {
  return a.facts == b.facts && a.suppressions == b.suppressions && a.notes == b.notes;
}

// The number of the first edit after which the two differ; 0 when none does.
int first_difference(const std::string& name, const std::string& text, int edits) {
  Typist typist(text);
  lsp::Documents documents;
  const std::string uri = "file:///app/" + name;
  REQUIRE(documents.open({uri, text, 0}));
  std::optional<MatchState> reading;
  whole_engine().match({name, documents.find(uri)->text}, &reading);
  for (int number = 1; number <= edits; ++number) {
    const auto encoding = static_cast<lsp::Encoding>(typist.random(3));
    REQUIRE(documents.change(uri, number, {typist.next(encoding)}, encoding) == "");
    const TextPtr now = documents.find(uri)->text;
    REQUIRE(now->bytes() == typist.text());
    FileInput again{name, now};
    again.before = reading ? &*reading : nullptr;
    std::optional<MatchState> next;
    const FileMatches typed = whole_engine().match(again, &next);
    if (!same(typed, whole_engine().match({name, now}))) return number;
    reading = std::move(next);
  }
  return 0;
}

}  // namespace

TEST_CASE("after any edits the facts are those of a fresh reading") {
  const Files texts = example_of_each_language();
  REQUIRE(texts.size() >= 12);
  const int edits = edits_in_each(texts.size());
  for (const auto& each : texts) {
    const std::string &name = each.first, &text = each.second;
    CAPTURE(name);
    CHECK(first_difference(name, text, edits) == 0);
  }
}
