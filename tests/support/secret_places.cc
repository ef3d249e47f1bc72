#include "support/secret_places.h"

#include <map>

#include "secrets/secret_example.h"
#include "secrets/surroundings.h"

namespace lastmile {

namespace {

// Where the value of a format stands, when that is not `NAME = "value"`; "@" is the value.

const std::map<std::string, SecretPlace>& places() {
  static const std::map<std::string, SecretPlace> table = {
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

}  // namespace

SecretPlace place_of_secret(const SecretFormat& format, const std::string& example) {
  const auto special = places().find(format.id);
  SecretPlace place = special != places().end() ? special->second : SecretPlace{name_for(format) + " = \"@\"\n"};
  place.text.replace(place.text.find('@'), 1, example);
  return place;
}

}  // namespace lastmile
