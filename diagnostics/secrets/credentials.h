// Whether a value that has a name, and no shape of its own, is a credential: `smtpPassword = "…"`.
//
// The name says what the value may be, the value whether it is one: random characters are measured against the letters
// that follow each other in words and in code (formats/trigrams.txt), a password that a person made up is known by its
// name alone. All words and limits are in formats/credentials.toml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/regex.h"
#include "secrets/secret_formats.h"

namespace lastmile {

// `declared`: a file of environment variables gives a secret's name a value that is no placeholder.
enum class CredentialStrength { none, declared, password, random };

class Credentials {
 public:
  explicit Credentials(CredentialTables tables);

  CredentialStrength strength(std::string_view name, std::string_view value, bool of_environment) const;
  // The variable it should live in: `smtpPassword` in SMTP_PASSWORD.
  std::string variable(std::string_view name) const;

 private:
  bool is_random(std::string_view value, bool named_strongly) const;
  bool is_password(std::string_view value) const;
  double surprise(std::string_view value) const;

  CredentialTables tables_;
  Regex strong_, weak_, password_, not_names_;
  std::vector<Regex> not_values_, not_passwords_;
};

// `X-Api-Key`, `apiKey` and `API_KEY` are all `api_key`.
std::string snake_case(std::string_view name);

}  // namespace lastmile
