#include "secrets/load_secret_tables.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

#include "engine/regex.h"
#include "secrets/secret_validators.h"

namespace lastmile {
namespace {

SecretSeverity severity_of(TomlTable& table) {
  const std::string word = table.choice("severity", {"error", "warning", "info"});
  if (word == "info") return SecretSeverity::info;
  return word == "warning" ? SecretSeverity::warning : SecretSeverity::error;
}

SecretContext context_of(TomlTable& table) {
  const std::string word = table.choice("context", {"self", "keyword", "structure"});
  if (word == "keyword") return SecretContext::keyword;
  return word == "structure" ? SecretContext::structure : SecretContext::self;
}

SecretRank rank_of(TomlTable& table) {
  if (!table.has("rank")) return SecretRank::provider;
  const std::string word = table.choice("rank", {"provider", "url", "generic"});
  if (word == "url") return SecretRank::url;
  return word == "generic" ? SecretRank::generic : SecretRank::provider;
}

double number(TomlTable& table, std::string_view key) {
  const TomlValue* value = table.value(key);
  if (value == nullptr) return 0;
  if (value->kind == TomlValue::Kind::integer) return static_cast<double>(value->integer);
  const double read = std::strtod(value->text.c_str(), nullptr);
  if (read <= 0) table.problem_at(key, "a number above 0 was meant");
  return read;
}

std::string regex(TomlTable& table, std::string_view key) {
  std::string pattern = table.text(key);
  table.check_regex(key, Regex(pattern));
  return pattern;
}

std::vector<std::string> regexes(TomlTable& table, std::string_view key) {
  std::vector<std::string> patterns = table.texts(key);
  for (const std::string& pattern : patterns) table.check_regex(key, Regex(pattern));
  return patterns;
}

std::vector<TokenClaim> claims(TomlTable& table) {
  std::vector<TokenClaim> read;
  std::optional<TomlTable> entries = table.table("claims");
  if (!entries) return read;
  for (const auto& [name, value] : entries->rest()) read.emplace_back(name, value->text);
  return read;
}

std::string validator(TomlTable& table) {
  std::string name = table.text("validator");
  if (!name.empty() && !secret_validator(name))
    table.problem_at("validator", "no validator is called \"" + name + "\"");
  return name;
}

std::vector<SeverityCondition> conditions(TomlTable& table) {
  std::vector<SeverityCondition> read;
  for (TomlTable& row : table.tables("severity-when")) {
    SeverityCondition condition{regex(row, "value"), regex(row, "name"), regex(row, "near"), severity_of(row)};
    row.finish();
    read.push_back(std::move(condition));
  }
  return read;
}

SecretFormat format_of(TomlTable& table) {
  SecretFormat format;
  format.id = table.text("id");
  format.provider = table.text("provider");
  format.regex = regex(table, "regex");
  format.keywords = table.texts("keywords");
  format.entropy = number(table, "entropy");
  format.context = context_of(table);
  format.names = table.texts("names");
  format.severity = severity_of(table);
  format.rank = rank_of(table);
  format.validator = validator(table);
  format.claims = claims(table);
  format.paths = table.texts("path");
  format.near = regex(table, "near");
  format.same_line = table.texts("same-line");
  format.except = regex(table, "not");
  format.multiline = table.boolean("multiline");
  format.severity_when = conditions(table);
  format.env = table.text("env");
  format.revoke = table.text("revoke");
  if (format.keywords.empty() && format.paths.empty())
    table.problem("keywords or path is needed: it would match everywhere");
  if (format.context == SecretContext::keyword && format.names.empty())
    table.problem_at("context", "keyword needs names");
  return format;
}

PublishableShape shape_of(TomlTable& table) {
  PublishableShape shape;
  shape.id = table.text("id");
  shape.regex = regex(table, "regex");
  shape.keywords = table.texts("keywords");
  shape.name = regex(table, "name");
  shape.near = regex(table, "near");
  shape.unless_near = regex(table, "unless-near");
  shape.paths = table.texts("path");
  shape.claims = claims(table);
  shape.why = table.text("why");
  if (shape.regex.empty() && shape.name.empty()) table.problem("regex or name is needed: it would clear every value");
  return shape;
}

void read_patterns(TomlTable& root, std::string_view key, PlaceholderTables& tables) {
  for (TomlTable& row : root.tables(key)) {
    tables.patterns.push_back({regex(row, "regex"), row.text("why")});
    row.finish();
  }
}

void read_urls(TomlTable& root, PlaceholderTables& tables) {
  std::optional<TomlTable> url = root.table("url");
  if (!url) return;
  tables.placeholder_passwords = url->texts("placeholder-passwords");
  tables.weak_passwords = url->texts("weak-passwords");
  tables.local_hosts = regexes(*url, "local-hosts");
  tables.example_hosts = regexes(*url, "example-hosts");
  url->finish();
}

void read_paths(TomlTable& root, SecretPaths& paths) {
  std::optional<TomlTable> table = root.table("paths");
  if (!table) return;
  paths = {table->texts("mild"), table->texts("self-proving-only"), table->texts("silent")};
  table->finish();
}

void read_placeholders(TomlTable root, SecretTables& tables) {
  read_patterns(root, "pattern", tables.placeholders);
  read_patterns(root, "sample", tables.placeholders);
  for (TomlTable& row : root.tables("sample-token")) {
    tables.placeholders.sample_tokens.push_back(claims(row));
    row.text("why");
    row.finish();
  }
  read_urls(root, tables.placeholders);
  read_paths(root, tables.paths);
  if (std::optional<TomlTable> live = root.table("live")) {
    tables.live_marker = regex(*live, "regex");
    live->finish();
  }
  root.finish();
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

void read_credentials(TomlTable root, CredentialTables& tables) {
  if (std::optional<TomlTable> names = root.table("names")) {
    tables.strong = regex(*names, "strong");
    tables.weak = regex(*names, "weak");
    tables.password = regex(*names, "password");
    tables.not_names = regex(*names, "not");
    names->finish();
  }
  if (std::optional<TomlTable> values = root.table("values")) {
    tables.not_values = regexes(*values, "not");
    tables.not_passwords = regexes(*values, "not-passwords");
    tables.common_passwords = values->texts("common-passwords");
    values->finish();
  }
  if (std::optional<TomlTable> variables = root.table("variables")) {
    for (const auto& [name, value] : variables->rest()) tables.variables.emplace(name, value->text);
  }
  root.finish();
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

// The rows of an array of tables, each read by `read` and checked for keys nobody asked for.
template <typename Read>
auto rows(std::string_view document, std::string_view file, std::string_view key, bool known,
          std::vector<Problem>& problems, Read read) {
  std::vector<decltype(read(std::declval<TomlTable&>()))> found;
  const TomlValue value = parse_toml(document, file, problems);
  TomlTable root(value, file, problems, known);
  for (TomlTable& row : root.tables(key)) {
    found.push_back(read(row));
    row.finish();
  }
  root.finish();
  return found;
}

}  // namespace

SecretTables load_secret_tables(const SecretDocuments& documents, std::vector<Problem>& problems) {
  SecretTables tables;
  tables.formats = rows(documents.formats, "secrets.toml", "format", documents.known, problems, format_of);
  tables.publishable = rows(documents.publishable, "publishable.toml", "shape", documents.known, problems, shape_of);
  const TomlValue placeholders = parse_toml(documents.placeholders, "placeholders.toml", problems);
  read_placeholders(TomlTable(placeholders, "placeholders.toml", problems, documents.known), tables);
  tables.bip39_words = words_of(documents.bip39);
  const TomlValue credentials = parse_toml(documents.credentials, "credentials.toml", problems);
  read_credentials(TomlTable(credentials, "credentials.toml", problems, documents.known), tables.credentials);
  tables.credentials.trigrams = digits_of(documents.trigrams);
  return tables;
}

}  // namespace lastmile
