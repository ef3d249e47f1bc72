// Every format of secrets.toml finds a value made from its own regex, in the place where such a value would
// stand.
#include <doctest/doctest.h>

#include <string>

#include "secrets/secret_example.h"
#include "support/secret_places.h"
#include "support/secret_tables.h"

namespace lastmile {
namespace {

TEST_CASE("every format finds its own value") {
  REQUIRE(shipped_secret_tables().formats.size() == 204);
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      CAPTURE(format.id);
      CAPTURE(seed);
      const SecretPlace place = place_of_secret(format, secret_example(format, shipped_secret_tables(), seed));
      CHECK(found_in(place.text, place.path) == format.id);
    }
  }
}

TEST_CASE("a format that needs its provider's name is silent without it") {
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    if (format.context != SecretContext::keyword) continue;
    CAPTURE(format.id);
    const std::string example = secret_example(format, shipped_secret_tables(), 3);
    CHECK(found_in("value = \"" + example + "\"\n").find(format.id) == std::string::npos);
  }
}

TEST_CASE("every format says what a person needs to move the value") {
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    CAPTURE(format.id);
    CHECK(!format.provider.empty());
    CHECK(!format.env.empty());
    CHECK((format.revoke.empty() || format.revoke.starts_with("https://")));
  }
}

TEST_CASE("nothing of a value is shown beyond its public prefix") {
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    const std::string example = secret_example(format, shipped_secret_tables(), 2);
    const SecretPlace place = place_of_secret(format, example);
    for (const SecretHit& hit : scan_config(place.text, place.path)) {
      CAPTURE(format.id);
      const std::string shown = hit.masked.substr(0, hit.masked.find("…"));
      const std::string value = place.text.substr(hit.range.begin, hit.range.size());
      CHECK(shown.size() <= 8);
      CHECK(shown.size() * 4 <= value.size());
      CHECK(value.starts_with(shown));
    }
  }
}

}  // namespace
}  // namespace lastmile
