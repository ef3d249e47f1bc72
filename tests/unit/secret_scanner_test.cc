// Where a value counts, how far it reaches, how severe it is, and what becomes of it when it occurs twice.
#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "secrets/secret_example.h"
#include "secrets/surroundings.h"
#include "support/secret_tables.h"

namespace lastmile {
namespace {

std::string example(std::string_view id, std::uint64_t seed = 4) {
  for (const SecretFormat& each : shipped_secret_tables().formats) {
    if (each.id == id) return secret_example(each, shipped_secret_tables(), seed);
  }
  throw std::invalid_argument(std::string(id));
}

std::string stripe(std::string_view kind) {
  Dice dice(21);
  return "sk_" + std::string(kind) + "_" + dice.text(24, "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789");
}

SecretHit only_hit(const std::vector<SecretHit>& hits) {
  REQUIRE(hits.size() == 1);
  return hits[0];
}

TEST_CASE("a hit tells the value, the name it is assigned to, and what to do") {
  const std::string value = example("groq-key");
  const std::string text = "const client = new Groq();\nexport const groqKey: string = \"" + value + "\";\n";
  const SecretHit hit = only_hit(scan_config(text));
  CHECK(text.substr(hit.range.begin, hit.range.size()) == value);
  REQUIRE(hit.name.has_value());
  CHECK(text.substr(hit.name->begin, hit.name->size()) == "groqKey");
  CHECK(hit.id == "groq-key");
  CHECK(hit.env == "GROQ_API_KEY");
  CHECK(hit.revoke == "https://console.groq.com/keys");
  CHECK(hit.masked == "gsk_… (56 characters)");
  CHECK(shipped_secret_scanner().tables().formats[hit.format].id == hit.id);
}

TEST_CASE("the name is found in the ways people assign") {
  const std::string v = "VALUE";
  const std::vector<std::string> table = {"key = \"VALUE\"",
                                          "\"key\": \"VALUE\"",
                                          "key: VALUE",
                                          "key := `VALUE`",
                                          "export key=VALUE",
                                          "key: str = 'VALUE'",
                                          "os.getenv('key', 'VALUE')",
                                          "?key=VALUE",
                                          "{ key: 'VALUE' }",
                                          "'key' => 'VALUE'",
                                          "process.env.key || 'VALUE'",
                                          "config['key'] = 'VALUE'",
                                          "if (key === 'VALUE')"};
  for (const std::string& text : table) {
    CAPTURE(text);
    const auto begin = static_cast<std::uint32_t>(text.find(v));
    const auto name = assignment_name(text, {begin, begin + 5});
    REQUIRE(name.has_value());
    CHECK(text.substr(name->begin, name->size()) == "key");
  }
  CHECK_FALSE(assignment_name("VALUE", {0, 5}).has_value());
  CHECK_FALSE(assignment_name("send(\"VALUE\")", {6, 11}).has_value());
}

TEST_CASE("in source code a value counts only inside strings and comments") {
  const std::string value = example("npm-token");
  const std::string text = "a('" + value + "') // " + value + "\n" + value + "\n";
  const auto at = static_cast<std::uint32_t>(value.size());
  const std::vector<Range> strings = {{3, 3 + at}}, comments = {{at + 6, 2 * at + 9}};
  SecretInput input;
  input.bytes = text;
  input.path = "src/a.js";
  CHECK(shipped_secret_scanner().scan(input).empty());
  input.strings = strings;
  CHECK(only_hit(shipped_secret_scanner().scan(input)).others.empty());
  input.comments = comments;
  CHECK(only_hit(shipped_secret_scanner().scan(input)).others.size() == 1);
  input.whole_text = true;
  CHECK(only_hit(shipped_secret_scanner().scan(input)).others.size() == 2);
}

TEST_CASE("a value is not a piece of a longer token") {
  const std::string value = example("npm-token");
  for (const std::string& text : {"x" + value, value + "x", "_" + value, value + "-a", "9" + value})
    CHECK(found_in(text) == "");
  for (const std::string& text :
       {"'" + value + "'", "=" + value, "(" + value + ")", "a/" + value, value, "\\n" + value + "\\n"}) {
    CHECK(found_in(text) == "npm-token");
  }
}

TEST_CASE("the same value twice is one hit with its other places") {
  const std::string value = example("sendgrid-key"), other = example("sendgrid-key", 9);
  const std::string text = "a=" + value + "\nb=" + other + "\nc=" + value + "\nd=" + value + "\n";
  const std::vector<SecretHit> hits = scan_config(text);
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].others.size() == 2);
  CHECK(hits[1].others.empty());
  for (const Range& place : hits[0].others) CHECK(text.substr(place.begin, place.size()) == value);
}

TEST_CASE("severity follows the value and the place") {
  struct Row {
    std::string text, path;
    SecretSeverity severity;
  };
  const std::string live = "k=" + stripe("live"), test = "k=" + stripe("test"), groq = "k=" + example("groq-key");
  const std::string maps = "AIza" + example("groq-key").substr(4, 35);
  std::string cut = "k=" + example("github-token");
  cut.back() = cut.back() == 'a' ? 'b' : 'a';
  const std::vector<Row> table = {
      {live, "src/pay.conf", SecretSeverity::error},
      {live, "docs/pay.md", SecretSeverity::error},  // a live key is one wherever it stands
      {test, "src/pay.conf", SecretSeverity::warning},
      {test, "README.md", SecretSeverity::info},
      {groq, "src/ai.conf", SecretSeverity::error},
      {groq, "docs/ai.md", SecretSeverity::warning},
      {cut, "src/git.conf", SecretSeverity::info},  // the checksum does not fit
      {"k=" + maps, "src/a.conf", SecretSeverity::warning},
      {"MAPS_KEY=" + maps, "src/a.conf", SecretSeverity::info},
      {"https://maps.googleapis.com/maps/api/js?key=" + maps, "src/a.conf", SecretSeverity::info},
      {"https://generativelanguage.googleapis.com/v1?key=" + maps, "src/a.conf", SecretSeverity::error},
  };
  for (const Row& row : table) {
    CAPTURE(row.path);
    CAPTURE(row.text.substr(0, 8));
    CHECK(only_hit(scan_config(row.text, row.path)).severity == row.severity);
  }
}

TEST_CASE("tests are one step milder, except for live keys") {
  SecretInput input;
  input.whole_text = input.test_path = true;
  input.path = "tests/pay.conf";
  const std::string live = "k=" + stripe("live"), test = "k=" + stripe("test"), groq = "k=" + example("groq-key");
  const auto severity = [&](const std::string& text) {
    input.bytes = text;
    return only_hit(shipped_secret_scanner().scan(input)).severity;
  };
  CHECK(severity(live) == SecretSeverity::error);
  CHECK(severity(test) == SecretSeverity::info);
  CHECK(severity(groq) == SecretSeverity::warning);
}

TEST_CASE("lock files keep only self-proving formats, scanner configurations are silent") {
  const std::string mistral = "mistral_key: " + example("mistral-key"), groq = "k=" + example("groq-key");
  CHECK(found_in(mistral, "settings.yaml") == "mistral-key");
  CHECK(found_in(mistral, "pnpm-lock.yaml") == "");
  CHECK(found_in(groq, "web/pnpm-lock.yaml") == "groq-key");
  CHECK(found_in(groq, ".gitleaks.toml") == "");
}

TEST_CASE("the more telling of two overlapping matches wins") {
  const std::string clerk = example("clerk-secret-key");
  CHECK(found_in("CLERK_SECRET_KEY=" + clerk) == "clerk-secret-key");
  CHECK(found_in("SECRET_KEY=" + clerk) == "stripe-secret-key");
  CHECK(found_in("NETLIFY_AUTH_TOKEN=" + example("netlify-token")) == "netlify-token");
  CHECK(found_in("Authorization: Bearer " + example("groq-key")) == "groq-key");
  CHECK(found_in("auth = \"" + example("supabase-service-role-jwt") + "\"") == "supabase-service-role-jwt");
}

TEST_CASE("passwords in URLs count by password and host") {
  const auto url = [](std::string_view password, std::string_view host) {
    return "DB=postgres://shop:" + std::string(password) + "@" + std::string(host) + ":5432/orders\n";
  };
  CHECK(found_in(url("Vq7mK2xR9t", "db.corp.net")) == "postgres-url");
  CHECK(found_in(url("Vq7mK2xR9t", "localhost")) == "postgres-url");
  CHECK(found_in(url("postgres", "db.corp.net")) == "postgres-url");  // a default on a remote host
  CHECK(found_in(url("postgres", "127.0.0.1")) == "");
  CHECK(found_in(url("shop", "db")) == "");
  CHECK(found_in(url("orders", "db")) == "");
  const std::string text = url("Vq7mK2xR9t", "db.corp.net");
  const SecretHit hit = only_hit(scan_config(text));
  CHECK(text.substr(hit.range.begin, hit.range.size()) == text.substr(3, text.size() - 4));  // the whole URL moves
}

TEST_CASE("a private key is its block, whether its lines are real or escaped") {
  const std::string escaped = example("private-key-pem");
  std::string real = escaped;
  for (std::size_t at = real.find("\\n"); at != real.npos; at = real.find("\\n")) real.replace(at, 2, "\n");
  const std::string after = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
  for (const std::string& text : {"key = \"" + escaped + "\"\n" + after, real + after}) {
    const SecretHit hit = only_hit(scan_config(text));
    CHECK(hit.id == "private-key-pem");
    const std::string value = text.substr(hit.range.begin, hit.range.size());
    CHECK(value.ends_with("-----"));
    CHECK(value.find("CERTIFICATE") == std::string::npos);
    CHECK(hit.masked.find("MII") == std::string::npos);
  }
}

TEST_CASE("a text without an end, without lines or without sense is read like any other") {
  Dice dice(77);
  std::string garbage;
  for (int i = 0; i < 1 << 20; ++i) garbage += static_cast<char>(dice.below(256));
  scan_config(garbage);

  const std::string value = example("groq-key");
  std::string line;
  while (line.size() < 1 << 20) line += "sk-sk_re_azure aws eyJ.eyJ.://@" + std::string(40, 'a') + "/";
  const std::string text = line + "'" + value + "'" + line;
  CHECK(found_in(text) == "groq-key");
  std::string keys;
  while (keys.size() < 1 << 20) keys += "private key -----BEGIN PRIVATE KEY-----";
  CHECK(found_in(keys) == "");
  CHECK(found_in("") == "");
  CHECK(found_in(value) == "groq-key");
  CHECK(found_in(std::string("\0\0", 2) + value) == "groq-key");
}

TEST_CASE("a token longer than the window is taken whole") {
  Dice dice(3);
  const std::string token = token_example("{\"sub\":\"" + dice.text(4000, "abcdefghkmXYZ2379") + "\"}", 86, dice);
  const std::string text = "t = '" + token + "';" + std::string(9000, ' ');
  CHECK(only_hit(scan_config(text)).range.size() == token.size());
}

TEST_CASE("a token that has been over for a year is none") {
  Dice dice(3);
  const std::string text = "t = '" + token_example(R"({"sub":"orders-service","exp":1700000000})", 86, dice) + "'";
  SecretInput input;
  input.bytes = text;
  input.whole_text = true;
  CHECK(shipped_secret_scanner().scan(input).size() == 1);
  input.now = 1700000000 + 30 * 24 * 3600;
  CHECK(shipped_secret_scanner().scan(input).size() == 1);
  input.now = 1700000000 + 400 * 24 * 3600;
  CHECK(shipped_secret_scanner().scan(input).empty());
}

}  // namespace
}  // namespace lastmile
