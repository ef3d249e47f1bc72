// The planned search finds what the runtime's own search finds: in every example, in the sample apps, and in texts that
// edits left in pieces.
#include "syntax/pattern_search.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/mini_engine.h"
#include "support/typist.h"

using namespace lastmile;

namespace {

std::vector<Lead> leads_in(const MatchPlan& plan, std::string_view bytes) {
  std::vector<bool> met;
  return plan.leads(bytes, met);
}

constexpr int broken_texts = 60, edits_of_long_text = 60;  // of each language

std::string shown(const Query& query, const QueryMatch& match) {
  const Pattern& pattern = query.patterns()[match.pattern];
  std::string line = query.sources()[pattern.source].origin + "@" + std::to_string(pattern.range.begin);
  for (const QueryCapture& capture : match.captures) {
    line += " " + std::string(query.capture_name(capture.index)) + "[" + std::to_string(capture.range.begin) + "," +
            std::to_string(capture.range.end) + ")";
  }
  return line + "\n";
}

std::string only_in(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  std::string only;
  for (const std::string& each : some) {
    if (std::find(others.begin(), others.end(), each) == others.end()) only += each;
  }
  return only;
}

// A plan knows what dictionaries ask for; the runtime does not.
bool dictionaries_allow(const LanguagePatterns& patterns, const QueryMatch& match, std::string_view bytes) {
  for (const auto& membership : patterns.meanings[match.pattern].memberships) {
    const Dictionary& dictionary = whole_engine().rules().dictionaries.at(membership.dictionary);
    for (const QueryCapture& capture : match.captures) {
      const std::string_view word = bytes.substr(capture.range.begin, capture.range.size());
      if (capture.index == membership.capture && dictionary.has(word) == membership.negated) return false;
    }
  }
  return true;
}

// Both searches, with all patterns of the text's language; the number of matches.
std::size_t compare(const std::string& path, const std::string& bytes) {
  const Language* language = language_of(path, bytes);
  if (!language || !language->grammar) return 0;
  const auto tree = Tree::parse(std::make_shared<const Text>(bytes), *language);
  if (!tree) return 0;
  const FlatTree flat(*tree);
  std::size_t count = 0;
  for (const LanguagePatterns& patterns : whole_engine().patterns().of(*language)) {
    std::vector<std::string> runtime, planned;
    const auto keep_in = [&](std::vector<std::string>& list, const Query::Result& result) {
      for (const QueryMatch& match : result.matches) {
        if (dictionaries_allow(patterns, match, bytes)) list.push_back(shown(patterns.query, match));
      }
    };
    keep_in(runtime, patterns.query.run(*tree));
    keep_in(planned, patterns.query.run(flat, leads_in(*patterns.plan, bytes)));
    CHECK(only_in(planned, runtime) == "");
    CHECK(only_in(runtime, planned) == "");
    CHECK(planned == runtime);
    count += planned.size();
  }
  return count;
}

// The matches that were kept or found again, with those of a search of the whole tree.
void compare_again(const MatchState& state) {
  const FlatTree flat(state.tree);
  const auto& all = whole_engine().patterns().of(state.tree.language());
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::vector<std::string> again, whole;
    for (const auto& [match, fact] : state.matches[i].matches) {
      if (dictionaries_allow(all[i], match, state.tree.text().bytes())) again.push_back(shown(all[i].query, match));
    }
    for (const QueryMatch& match : all[i].query.run(flat, leads_in(*all[i].plan, state.tree.text().bytes())).matches) {
      if (dictionaries_allow(all[i], match, state.tree.text().bytes())) whole.push_back(shown(all[i].query, match));
    }
    CHECK(only_in(again, whole) == "");
    CHECK(only_in(whole, again) == "");
    CHECK(again == whole);
  }
}

}  // namespace

TEST_CASE("a planned search finds what the runtime finds, in all examples and sample apps") {
  std::size_t matches = 0;
  for (const auto& [folder, part] : {std::pair("diagnostics/rules", "/examples/"), std::pair("tests/projects", "")}) {
    for (const auto& each : texts_below(folder, part)) {
      const std::string &path = each.first, &text = each.second;
      CAPTURE(path);
      matches += compare(path, text);
    }
  }
  CHECK(matches > 5000);
}

TEST_CASE("… and in texts in pieces") {
  for (const auto& each : example_of_each_language()) {
    const std::string &name = each.first, &text = each.second;
    Typist typist(text);
    for (int number = 0; number < broken_texts; ++number) {
      for (int edit = 0; edit < 5; ++edit) typist.next(lsp::Encoding::utf8);
      CAPTURE(name);
      CAPTURE(typist.text());
      compare(name, typist.text());
    }
  }
}

TEST_CASE("after an edit of a long text, what was left alone and what is searched again are all that there is") {
  for (const auto& each : example_of_each_language()) {
    const std::string &name = each.first, &text = each.second;
    std::string longer;
    while (longer.size() < 70 * 1024) longer += text + "\n";
    Typist typist(longer);
    std::optional<MatchState> state;
    for (int number = 0; number < edits_of_long_text; ++number) {
      typist.next(lsp::Encoding::utf8);
      FileInput input{name, std::make_shared<const Text>(typist.text())};
      input.before = state ? &*state : nullptr;
      std::optional<MatchState> next;
      const FileMatches again = whole_engine().match(input, &next);
      if (next) {
        CAPTURE(name);
        CAPTURE(number);
        compare_again(*next);
        input.before = nullptr;
        const bool same = next->provisional || again.facts == whole_engine().match(input).facts;
        CHECK(same);
      }
      state = std::move(next);
    }
  }
}

TEST_CASE("a text that a pattern needs counts only where it can be a whole node") {
  const MatchPlan plan({{{{"get", "post"}, true}}, {{{"get"}, false}}, {}});
  const auto leads = leads_in(plan, "target.get(post1) \"\\nget\" getter");
  CHECK(leads[0].at == std::vector<std::uint32_t>{7, 21});
  CHECK(leads[1].at == std::vector<std::uint32_t>{3, 7, 21, 26});
  CHECK(leads[2].anywhere);
}

TEST_CASE("what a pattern needs may come up edit by edit") {
  const MatchPlan plan({{{{"app"}, true, false}, {{"listen"}, true, false}}, {{{"verify"}, false, true}}});
  std::vector<bool> met;
  plan.leads("app.get()", met);
  CHECK(plan.possible(met) == std::vector<bool>{false, false});
  plan.leads("Verify", met);
  CHECK(plan.possible(met) == std::vector<bool>{false, true});
  plan.leads("listen()", met);
  CHECK(plan.possible(met) == std::vector<bool>{true, true});
}
