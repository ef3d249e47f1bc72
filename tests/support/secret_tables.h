// The shipped tables, loaded once for all tests.
#pragma once

#include "secrets/secret_formats.h"
#include "secrets/secret_scanner.h"

namespace lastmile {

const SecretTables& shipped_secret_tables();
const SecretScanner& shipped_secret_scanner();

// Scans a configuration text: a value counts everywhere.
std::vector<SecretHit> scan_config(std::string_view bytes, std::string_view path = "settings.conf");
// The ids of the findings among the hits, joined by spaces.
std::string found_in(std::string_view bytes, std::string_view path = "settings.conf");

}  // namespace lastmile
