// A query read from its image is the query that was compiled; what is no image of it is not taken.
#include <doctest/doctest.h>

#include "built_in/built_in.h"
#include "support/mini_engine.h"
#include "support/typist.h"
#include "syntax/query.h"

using namespace lastmile;

namespace {

const Language& javascript() { return *language_named("javascript"); }

const std::vector<PatternSource> sources = {
    {"a.scm",
     "((call_expression function: (identifier) @name arguments: (arguments . (_) @first)) @call (#eq? @name \"f\"))"},
    {"b.scm", "(pair key: (_) @key value: [(string) (number)]+ @value) (object !key) @object"},
};

Query compiled(const QueryImages& images, const std::vector<PatternSource>& from = sources) {
  std::vector<QueryError> errors;
  Query query = Query::compile(javascript(), from, nullptr, errors, images);
  CHECK(errors.empty());
  return query;
}

std::string matches(const Query& query) {
  const auto text = std::make_shared<const Text>("f(1, 2); g(3); f({a: 'x', b: 2}, {});");
  std::string found;
  for (const QueryMatch& match : query.run(*Tree::parse(text, javascript())).matches) {
    found += std::to_string(match.pattern) + ":";
    for (const QueryCapture& capture : match.captures) {
      found += " " + std::string(query.capture_name(capture.index)) + "=" + std::string(text->slice(capture.range));
    }
    found += "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("an image is read back as the query it was made of") {
  const Query made = compiled({});
  const std::string image = made.image();
  const Query read = compiled({image});
  CHECK(!made.from_image());
  CHECK(read.from_image());
  CHECK(matches(made).find("name=f first=1") != std::string::npos);
  CHECK(matches(read) == matches(made));
  CHECK(read.image() == image);
  REQUIRE(read.patterns().size() == made.patterns().size());
  for (std::size_t i = 0; i < made.patterns().size(); ++i) {
    CHECK(read.patterns()[i].range == made.patterns()[i].range);
    CHECK(read.patterns()[i].captures == made.patterns()[i].captures);
  }
}

TEST_CASE("what is no image of these sources, or is torn, is not taken") {
  const Query made = compiled({});
  const std::string image = made.image(), other = compiled({}, {sources[0]}).image();
  for (const std::string& wrong : {std::string(), std::string("x"), other, image.substr(0, image.size() / 2),
                                   image.substr(0, image.size() - 1), image + "x", std::string(image.size(), '\0')}) {
    const Query query = compiled({wrong});
    CHECK(!query.from_image());
    CHECK(matches(query) == matches(made));
  }
}

TEST_CASE("all that is built in is read from images, and matches as if it were compiled here") {
  std::vector<Problem> problems;
  const Engine fresh(built_in_data(), problems);
  for (const Language& language : languages()) {
    if (!language.grammar) continue;
    CAPTURE(language.name);
    for (const LanguagePatterns& patterns : whole_engine().patterns().of(language)) CHECK(patterns.query.from_image());
    for (const LanguagePatterns& patterns : fresh.patterns().of(language)) CHECK(!patterns.query.from_image());
  }
  for (const auto& each : texts_below("diagnostics/rules", "/examples/")) {
    const std::string &path = each.first, &text = each.second;
    const FileInput file{path, std::make_shared<const Text>(text)};
    CAPTURE(path);
    CHECK(whole_engine().match(file).facts == fresh.match(file).facts);
  }
}
