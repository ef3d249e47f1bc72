// What looks like a secret and is none: keys that are public by design, placeholders, samples, hashes.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "secrets/secret_example.h"
#include "support/secret_tables.h"

namespace lastmile {
namespace {

std::string match(std::string_view regex) {
  Dice dice(11);
  return random_match(regex, dice);
}

const SecretFormat& format(std::string_view id) {
  for (const SecretFormat& each : shipped_secret_tables().formats) {
    if (each.id == id) return each;
  }
  throw std::invalid_argument(std::string(id));
}

std::string example(std::string_view id, std::uint64_t seed = 4) {
  return secret_example(format(id), shipped_secret_tables(), seed);
}

// The one public shape the text holds.
std::string public_shape(std::string_view text, std::string_view path = "src/settings.conf") {
  std::string id;
  for (const SecretHit& hit : scan_config(text, path)) {
    CHECK(hit.verdict == SecretVerdict::publishable);
    CHECK(!hit.reason.empty());
    id += hit.id;
  }
  return id;
}

TEST_CASE("keys that are public by design are shown as such, with the reason") {
  const std::string web = "AIza" + match("[0-9A-Za-z_-]{34}Q");
  Dice dice(5);
  const std::string anon =
      token_example(R"({"iss":"supabase","ref":"abcqhzkvmwxt","role":"anon","iat":1700000000})", 43, dice);
  struct Row {
    std::string shape, text, path = "src/settings.conf";
  };
  const std::vector<Row> table = {
      {"supabase-publishable-key", "key = \"" + match("sb_publishable_[A-Za-z0-9]{30}") + "\""},
      {"supabase-anon-jwt", "const SUPABASE_KEY = \"" + anon + "\";"},
      {"firebase-web-config", "apiKey: \"" + web + "\",\nauthDomain: \"shop.firebaseapp.com\","},
      {"firebase-mobile-config", "\"current_key\": \"" + web + "\"", "app/google-services.json"},
      {"payment-publishable-key", "STRIPE = \"" + match("pk_live_[A-Za-z0-9]{24}") + "\""},
      {"payment-publishable-key", "STRIPE = \"" + match("pk_test_[A-Za-z0-9]{99}") + "\""},
      {"flutterwave-public-key", "FLW=" + match("FLWPUBK-[0-9a-z]{32}-X")},
      {"razorpay-key-id", "key_id: " + match("rzp_live_[A-Za-z0-9]{14}")},
      {"braintree-tokenization-key", "key: " + match("production_[a-z0-9]{8}_[a-z0-9]{16}")},
      {"square-application-id", "app: " + match("sq0idp-[A-Za-z0-9_]{22}")},
      {"google-tag-id", "gtm: GTM-K7QX2ZP"},
      {"posthog-project-key", "posthog: " + match("phc_[A-Za-z0-9]{43}")},
      {"datadog-client-token", "clientToken: " + match("pub[0-9a-f]{32}")},
      {"newrelic-browser-key", "licenseKey: " + match("NRJS-[0-9a-f]{19}")},
      {"langfuse-public-key", "key: " + match("pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")},
      {"error-tracking-dsn", "dsn: " + match("https://[0-9a-f]{32}@o[0-9]{6}\\.ingest\\.sentry\\.io/[0-9]{7}")},
      {"mapbox-public-token", "token: " + match("pk\\.eyJ[A-Za-z0-9]{60}\\.[A-Za-z0-9]{22}")},
      {"google-oauth-client-id", "client: " + match("[1-9]{12}-[a-z0-9]{32}\\.apps\\.googleusercontent\\.com")},
      {"github-app-client-id", "client: " + match("Iv1\\.[0-9a-f]{16}")},
      {"azurite-account-key",
       "AccountName=devstoreaccount1;AccountKey=" + match("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1[A-Za-z0-9]{54}==")},
      {"cosmos-emulator-key", "Key=" + match("C2y6yDjf5/R[A-Za-z0-9]{75}==")},
      {"hardhat-account", "DEPLOYER_PRIVATE_KEY=0x" + match("ac0974bec39a17e3[0-9a-f]{48}")},
  };
  for (const Row& row : table) {
    CAPTURE(row.shape);
    CHECK(public_shape(row.text, row.path) == row.shape);
  }
}

TEST_CASE("a public name clears a value that has no shape of its own") {
  const std::string hex = match("[0-9a-f]{32}"), uuid = example("railway-token"), hash = match("[0-9a-f]{64}");
  const std::vector<std::string> table = {
      "amplitude.datadog_app.api_key = \"" + hex + "\"\nDATADOG_APP_ID = \"" + hex + "\"",
      "HEROKU_API_CLIENT_ID = \"" + uuid + "\"",
      "RAILWAY_API_PROJECT_ID=" + uuid,
      "ALGOLIA_API_KEY_SEARCH = \"" + hex + "\"",
      "PRIVATE_KEY_TX_HASH = \"0x" + hash + "\"",
      "MISTRAL_COMMIT = \"" + hex + "\"",
      "azure_openai_tenant_id: " + hex,
  };
  for (std::size_t i = 1; i < table.size(); ++i) {
    CAPTURE(i);
    CHECK(found_in(table[i]) == "");
  }
  CHECK(found_in("PUBLIC_KEY = \"" + example("groq-key") + "\"") == "groq-key");
}

TEST_CASE("every public shape gives its reason to a hover") {
  const SecretScanner& scanner = shipped_secret_scanner();
  for (const PublishableShape& shape : shipped_secret_tables().publishable) {
    CAPTURE(shape.id);
    CHECK(shape.why.size() > 20);
  }
  CHECK(scanner.publishable_reason(match("pk_live_[A-Za-z0-9]{24}"), "key").has_value());
  CHECK(scanner.publishable_reason("G-7QX2ZPLM4K", "").has_value());
  CHECK(scanner.publishable_reason(match("6L[A-Za-z0-9]{38}"), "RECAPTCHA_SITE_KEY").has_value());
  CHECK(scanner.publishable_reason(match("B[A-Za-z0-9]{86}"), "VAPID_PUBLIC_KEY").has_value());
  CHECK(scanner.publishable_reason(match("0x[0-9a-f]{40}"), "token").has_value());
  CHECK_FALSE(scanner.publishable_reason(example("stripe-secret-key"), "PASSWORD").has_value());
}

TEST_CASE("placeholders and published samples are silent") {
  const std::string real = example("openrouter-key");
  const std::vector<std::string> table = {
      "sk-ant-api03-your-key-here-"
      "0000000000000000000000000000000000000000000000000000000000000000000000000000",
      "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
      "sk_live_placeholder1234abcd5678efgh",
      "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
      "AKIAIOSFODNN7EXAMPLE",
      "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      "npm_000000000000000000000000000000000000",
      "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
      "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
      "sk_live_abcdefghijklmnopqrstuvwx",
      "gsk_${GROQ_KEY}",
      "postgres://postgres:postgres@localhost:5432/app",
      "postgres://user:password@db.corp.net/app",
      "postgresql://app:app@db:5432/app",
      "mysql://root:${DB_PASSWORD}@db.corp.net/app",
      "mongodb://admin:s3cr3tP4ss@cluster0.example.com/app",
      "redis://:redis@cache:6379",
      "https://user:changeme@registry.corp.net",
      "mnemonic = \"test test test test test test test test test test test junk\"",
      "mnemonic = \"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon "
      "about\"",
      "Server=db1;Password=password;",
      "Authorization: Bearer $TOKEN",
      "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
      "-----BEGIN PUBLIC "
      "KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\n-----END PUBLIC KEY-----",
      "secret_key_base: <%= ENV[\"SECRET_KEY_BASE\"] %>",
  };
  for (const std::string& text : table) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
  CHECK(found_in("k = " + real) == "openrouter-key");  // the table would prove nothing if everything were silent
}

TEST_CASE("hashes, identifiers and blobs are silent") {
  const std::vector<std::string> table = {
      "id: " + match("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
      "commit " + match("[0-9a-f]{40}"),
      "uses: actions/checkout@" + match("[0-9a-f]{40}") + " # v4",
      "\"integrity\": \"sha512-" + match("[A-Za-z0-9+/]{86}==") + "\"",
      "<script integrity=\"sha384-" + match("[A-Za-z0-9+/]{64}") + "\">",
      "image: app@sha256:" + match("[0-9a-f]{64}"),
      "url(data:font/woff2;base64," + match("[A-Za-z0-9+/]{900}") + ")",
      "cohere-logo: data:image/png;base64," + match("[A-Za-z0-9+/]{900}"),
      "resolved mistral https://packages.example.org/mistral/-/mistral-1.0.0.tgz#" + match("[0-9a-f]{40}"),
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + match("[A-Za-z0-9+/]{43}") + " me@laptop",
      "import { MistralClient } from '@mistralai/mistralai/build/internal/client'",
      "address: 0x" + match("[0-9a-f]{40}"),
  };
  for (const std::string& text : table) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

}  // namespace
}  // namespace lastmile
