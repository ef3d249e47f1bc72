#include "support/secret_tables.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "secrets/load_secret_tables.h"

namespace lastmile {
namespace {

std::string file(const std::string& name) {
  std::ifstream stream(std::string(LASTMILE_SOURCE_DIR) + "/diagnostics/formats/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

SecretTables loaded() {
  const std::string formats = file("secrets.toml"), publishable = file("publishable.toml"),
                    placeholders = file("placeholders.toml"), bip39 = file("bip39.txt"),
                    credentials = file("credentials.toml"), trigrams = file("trigrams.txt");
  std::vector<Problem> problems;
  SecretTables tables = load_secret_tables({formats, publishable, placeholders, bip39, credentials, trigrams}, problems);
  std::string mistakes;
  for (const Problem& problem : problems) mistakes += to_string(problem) + "\n";
  if (!mistakes.empty()) throw std::runtime_error(mistakes);
  return tables;
}

}  // namespace

const SecretTables& shipped_secret_tables() {
  static const SecretTables tables = loaded();
  return tables;
}

const SecretScanner& shipped_secret_scanner() {
  static const SecretScanner scanner(shipped_secret_tables());
  return scanner;
}

std::vector<SecretHit> scan_config(std::string_view bytes, std::string_view path) {
  SecretInput input;
  input.bytes = bytes;
  input.path = path;
  input.whole_text = true;
  return shipped_secret_scanner().scan(input);
}

std::string found_in(std::string_view bytes, std::string_view path) {
  std::string ids;
  for (const SecretHit& hit : scan_config(bytes, path)) {
    if (hit.verdict != SecretVerdict::finding) continue;
    if (!ids.empty()) ids += ' ';
    ids += hit.id;
  }
  return ids;
}

}  // namespace lastmile
