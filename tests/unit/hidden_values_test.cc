// Values that have to be decoded before anybody can see what they are.
#include "secrets/hidden_values.h"

#include <doctest/doctest.h>

#include "secrets/secret_example.h"
#include "support/mini_engine.h"
#include "support/secret_tables.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

Lines shown(std::string_view bytes, const std::vector<HiddenValue>& values) {
  Lines lines;
  for (const HiddenValue& value : values) {
    lines.push_back(value.how + " " + std::string(bytes.substr(value.place.begin, value.place.size())) + " = " +
                    value.value);
  }
  return lines;
}

// `strings` are the literals, given as they stand in the text.
Lines joined(std::string_view bytes, const Lines& literals) {
  std::vector<Range> strings;
  std::size_t at = 0;
  for (const std::string& literal : literals) {
    at = bytes.find(literal, at);
    strings.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + literal.size())});
    at += literal.size();
  }
  return shown(bytes, joined_literals(bytes, strings));
}

std::string key() {
  for (const SecretFormat& each : shipped_secret_tables().formats) {
    if (each.id == "groq-key") return secret_example(each, shipped_secret_tables(), 7);
  }
  return "";
}

}  // namespace

TEST_CASE("base64 is what decodes to printable text") {
  const auto decoded = [](std::string_view bytes) { return shown(bytes, encoded_values(bytes)); };
  CHECK(decoded("x: SGVsbG8sIHRoaXMgaXMgYSB0ZXh0IQ==\n") ==
        Lines{"base64 SGVsbG8sIHRoaXMgaXMgYSB0ZXh0IQ== = Hello, this is a text!"});
  CHECK(decoded("aVeryLongIdentifierThatGoesOnAndOn()").empty());
  CHECK(decoded("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ").empty());
  CHECK(decoded("SGVsbG8=").empty());
  CHECK(decoded("\"https%3A//a.b/?q=1%2C2\", 100% sure, %zz") ==
        Lines{"percent https%3A//a.b/?q=1%2C2 = https://a.b/?q=1,2"});
  CHECK(decoded("\"%FF%FE\" %4").empty());
}

TEST_CASE("literals are joined by a plus, by nothing, or in a template") {
  CHECK(possibly_joined("x = \"a\" + 'b';").find("\"ab'") != std::string::npos);
  CHECK(possibly_joined("(\"a\"\n \"b\")").find("\"ab\"") != std::string::npos);
  CHECK(possibly_joined("`a${\"b\"}c`").find("`abc`") != std::string::npos);
  CHECK(possibly_joined("f(\"a\", \"b\");").empty());
  CHECK(possibly_joined("").empty());
  CHECK(joined("x = \"a\" + 'b' +\n  `c`;", {"\"a\"", "'b'", "`c`"}) == Lines{"joined \"a\" + 'b' +\n  `c` = abc"});
  CHECK(joined("(\"a\"\n \"b\")", {"\"a\"", "\"b\""}) == Lines{"joined \"a\"\n \"b\" = ab"});
  CHECK(joined("`a${\"b\"}c${ 'd' }`", {"`a${\"b\"}c${ 'd' }`"}) == Lines{"joined `a${\"b\"}c${ 'd' }` = abcd"});
  CHECK(joined("f(\"a\", \"b\")", {"\"a\"", "\"b\""}).empty());
  CHECK(joined("\"a\" + b + \"c\"", {"\"a\"", "\"c\""}).empty());
  CHECK(joined("\"a\"\"b\"", {"\"a\"", "\"b\""}).empty());
  CHECK(joined("`a${b}`", {"`a${b}`"}).empty());
}

TEST_CASE("a hidden key is the same key: one digest, and nothing of it is kept") {
  const std::string value = key(), half = value.substr(0, 20), rest = value.substr(20);
  const std::string code = "a(\"" + value + "\");\nb(\"" + half + "\" + \"" + rest + "\");\n";
  const Lines digests = whole_facts({{"a.js", code}}, "secret", {"digest", "hidden"});
  REQUIRE(digests.size() == 2);
  CHECK(digests[0].substr(0, 32) == digests[1].substr(0, 32));
  CHECK(digests[1].ends_with(" joined"));
  const Report report = whole_report({{"a.js", "const key = \"" + half + "\" + \"" + rest + "\";\n"}});
  for (const std::string& kind : report.facts.kinds()) {
    for (const Fact& fact : report.facts.of_kind(kind)) {
      for (const Attribute& attribute : fact.attributes) {
        INFO(kind << " " << attribute.name);
        CHECK(attribute.value.find(half) == std::string::npos);
        CHECK(attribute.value.find(rest) == std::string::npos);
      }
    }
  }
}
