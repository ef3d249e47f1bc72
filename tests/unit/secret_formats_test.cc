// Every format of secrets.toml finds a value made from its own regex, in the place where such a value would
// stand.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "secrets/secret_example.h"
#include "secrets/surroundings.h"
#include "support/secret_tables.h"

namespace lastmile {
namespace {

// Where the value of a format stands, when that is not `NAME = "value"`; "@" is the value.
struct Place {
  std::string text;
  std::string path = "settings.conf";
};

const std::map<std::string, Place>& places() {
  static const std::map<std::string, Place> table = {
      {"gcp-service-account", {"{\"type\": \"service_account\",\n @\"}", "key.json"}},
      {"docker-config-auth", {"{\"auths\": {\"registry.corp.net\": {@}}}", ".docker/config.json"}},
      {"npmrc-auth", {"//registry.corp.net/:@\n", ".npmrc"}},
      {"azure-storage-key", {"AZ=\"DefaultEndpointsProtocol=https;AccountName=orders;@\""}},
      {"azure-shared-access-key", {"BUS=\"Endpoint=sb://orders.servicebus.windows.net/;@\""}},
      {"azure-sas", {"BLOB=https://orders.blob.core.windows.net/c/b?sv=2022-11-02&se=2027-01-01@"}},
      {"razorpay-key-id",
       {"key_id = \"@\"\nkey_secret = \"" + Dice(9).text(24, "abcdefghkmnpqrstvwxyz23456789") + "\"\n"}},
      {"apple-p8", {"@", "keys/AuthKey_7HK2M9.p8"}},
      {"rails-master-key", {"@\n", "config/master.key"}},
      {"sqlserver-connstr", {"CS=\"Server=tcp:db1.corp.net;User Id=app;@\""}},
      {"authorization-header", {"curl -H 'Authorization: @' https://api.corp.net"}},
      {"kubeconfig-client-key", {"    @\n", "kubeconfig"}},
      {"putty-key", {"@ssh-rsa\n", "id.ppk"}},
      {"teams-webhook", {"hook = \"@\""}},
  };
  return table;
}

// A name that names the provider where the format asks for one.
std::string name_for(const SecretFormat& format) {
  for (const std::string& name : format.names) {
    if (folded(format.env).find(folded(name)) != std::string::npos) return format.env;
  }
  return format.names.empty() ? format.env : format.names[0] + "_key";
}

Place place_of(const SecretFormat& format, const std::string& example) {
  const auto special = places().find(format.id);
  Place place = special != places().end() ? special->second : Place{name_for(format) + " = \"@\"\n"};
  place.text.replace(place.text.find('@'), 1, example);
  return place;
}

TEST_CASE("every format finds its own value") {
  REQUIRE(shipped_secret_tables().formats.size() == 204);
  for (const SecretFormat& format : shipped_secret_tables().formats) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      CAPTURE(format.id);
      CAPTURE(seed);
      const Place place = place_of(format, secret_example(format, shipped_secret_tables(), seed));
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
    const Place place = place_of(format, example);
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
