// How much is found, and how often nothing is there: values made from the formats, and values that only look like some.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "secrets/credentials.h"
#include "secrets/secret_example.h"
#include "support/secret_places.h"
#include "support/secret_tables.h"

namespace lastmile {
namespace {

constexpr std::uint64_t values_per_format = 20;
constexpr std::string_view alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view hex = "0123456789abcdef";

const Credentials& credentials() {
  static const Credentials all(shipped_secret_tables().credentials);
  return all;
}

TEST_CASE("at least 98 % of all values are found, and of each format at least 19 of 20") {
  std::size_t all = 0, missed = 0;
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    CAPTURE(format.id);
    std::uint64_t found = 0;
    for (std::uint64_t seed = 100; seed < 100 + values_per_format; ++seed) {
      const SecretPlace place = place_of_secret(format, secret_example(format, shipped_secret_tables(), seed));
      found += found_in(place.text, place.path) == format.id ? 1 : 0;
    }
    all += values_per_format;
    missed += values_per_format - found;
    CHECK(found + 1 >= values_per_format);
  }
  CHECK(missed * 100 <= all * 2);
}

TEST_CASE("random values under a telling name are found, and nearly all of them") {
  struct Row {
    std::string_view alphabet;
    std::size_t length, percent;
  };
  const Row rows[] = {
      {alphanumeric, 20, 95}, {alphanumeric, 32, 97}, {hex, 32, 97}, {"abcdefghijklmnopqrstuvwxyz0123456789", 24, 97}};
  for (const Row& row : rows) {
    Dice dice(7);
    std::size_t found = 0;
    for (int i = 0; i < 500; ++i) {
      const std::string value = dice.text(row.length, row.alphabet);
      found += credentials().strength("apiSecret", value, false) == CredentialStrength::random ? 1 : 0;
    }
    CAPTURE(row.length);
    CAPTURE(found);
    CHECK(found * 100 >= 500 * row.percent);
  }
}

std::string uuid(Dice& dice) {
  return dice.text(8, hex) + "-" + dice.text(4, hex) + "-4" + dice.text(3, hex) + "-a" + dice.text(3, hex) + "-" +
         dice.text(12, hex);
}

std::string words(Dice& dice, std::string_view joint) {
  constexpr std::string_view all[] = {"user",  "order",  "token", "reset", "current", "password",
                                      "login", "page",   "cache", "next",  "field",   "secret",
                                      "input", "public", "email", "item",  "name",    "error"};
  std::string text(all[dice.below(std::size(all))]);
  for (std::size_t more = 1 + dice.below(3); more > 0; --more) {
    text += joint;
    text += all[dice.below(std::size(all))];
  }
  return text;
}

// What stands in code and is no secret, each under a name that asks for a look.
std::string harmless(int kind, Dice& dice) {
  switch (kind) {
    case 0: return "sha512-" + dice.text(86, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") + "==";
    case 1: return "sha256:" + dice.text(64, hex);
    case 2: return uuid(dice);
    case 3: return words(dice, " ") + ".";
    case 4: return words(dice, "-") + std::to_string(dice.below(100));
    case 5: return words(dice, "_");
    case 6: return "your-" + words(dice, "-") + "-here";
    case 7: return "${" + words(dice, "_") + "}";
    case 8: return "/" + words(dice, "/") + "/" + std::to_string(dice.below(1000)) + ".json";
    default: return "https://" + words(dice, ".") + ".example.com/" + dice.text(6, hex);
  }
}

TEST_CASE("of 1,000 values that only look like secrets none is a provider's, and at most 5 are taken for one") {
  constexpr std::string_view names[] = {"password", "apiKey", "authToken", "client_secret", "accessToken"};
  Dice dice(11);
  int taken = 0;
  for (int i = 0; i < 1000; ++i) {
    const std::string value = harmless(i % 10, dice);
    const std::string name(names[dice.below(std::size(names))]);
    CAPTURE(name);
    CAPTURE(value);
    CHECK(found_in(name + " = \"" + value + "\"\n", "src/settings.conf") == "");
    const bool placeholder = shipped_secret_scanner().is_placeholder(value);
    taken += !placeholder && credentials().strength(name, value, false) != CredentialStrength::none ? 1 : 0;
  }
  CHECK(taken <= 5);
}

TEST_CASE("names that only sound like it hold none") {
  for (const std::string_view name : {"passwordLabel", "forgotPassword", "tokenType", "secretName", "publicKey",
                                      "cacheKey", "api_key_header", "csrfToken", "passwordMinLength", "errorPassword",
                                      "primary_key", "author", "keyboard", "passport", "monkey", "tokenize"}) {
    CAPTURE(name);
    CHECK(credentials().strength(name, "q8Zr2LmX9vTkB4wNs7Yd", false) == CredentialStrength::none);
  }
}

TEST_CASE("a name becomes the name of a variable") {
  CHECK(credentials().variable("smtpPassword") == "SMTP_PASSWORD");
  CHECK(credentials().variable("X-Api-Key") == "X_API_KEY");
  CHECK(credentials().variable("DBPassword") == "DB_PASSWORD");
  CHECK(credentials().variable("pass") == "PASSWORD");
}

}  // namespace
}  // namespace lastmile
