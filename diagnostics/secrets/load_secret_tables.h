// The documents of diagnostics/formats/ become SecretTables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/toml.h"
#include "secrets/secret_formats.h"

namespace lastmile {

// The bytes of secrets.toml, publishable.toml, placeholders.toml, bip39.txt, credentials.toml and trigrams.txt.
struct SecretDocuments {
  std::string_view formats, publishable, placeholders, bip39, credentials, trigrams;
  bool known = false;  // to be right, as those that are built in
};

// Reads what it can; every mistake, a regex that does not compile among them, is added to `problems`.
SecretTables load_secret_tables(const SecretDocuments& documents, std::vector<Problem>& problems);

}  // namespace lastmile
