#include "secrets/credentials.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "secrets/placeholders.h"
#include "secrets/surroundings.h"

namespace lastmile {
namespace {

constexpr std::size_t kSymbols = 37;  // a-z, 0-9, everything else
constexpr double kLeastSimilar = 0.75;

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t symbol(char c) {
  const char small = lower(c);
  if (small >= 'a' && small <= 'z') return static_cast<std::size_t>(small - 'a');
  return is_digit(c) ? 26 + static_cast<std::size_t>(c - '0') : kSymbols - 1;
}

bool any_found(const std::vector<Regex>& regexes, std::string_view text) {
  return std::any_of(regexes.begin(), regexes.end(), [&](const Regex& regex) { return regex.found_in(text); });
}

bool is_printable(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

// 1 for equal texts, 0 for texts that have nothing in common (Levenshtein, by the longer one).
double similarity(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
    }
  }
  const std::size_t longest = std::max(a.size(), b.size());
  return longest == 0 ? 1 : 1 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

bool is_like_its_name(std::string_view name, std::string_view value) {
  constexpr std::size_t longest = 64;
  return similarity(folded(name), folded(value.substr(0, longest))) > kLeastSimilar;
}

bool is_hex(std::string_view value) {
  return std::all_of(value.begin(), value.end(),
                     [](char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); });
}

std::vector<Regex> compiled(const std::vector<std::string>& patterns) {
  return std::vector<Regex>(patterns.begin(), patterns.end());
}

}  // namespace

std::string snake_case(std::string_view name) {
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool word = is_letter(name[i]) || is_digit(name[i]);
    const bool begins =
        i > 0 && is_upper(name[i]) &&
        (!is_upper(name[i - 1]) || (i + 1 < name.size() && is_letter(name[i + 1]) && !is_upper(name[i + 1])));
    const bool gap = !word || begins;
    if (gap && !result.empty() && result.back() != '_') result += '_';
    if (word) result += lower(name[i]);
  }
  while (result.ends_with('_')) result.pop_back();
  return result;
}

Credentials::Credentials(CredentialTables tables)
    : tables_(std::move(tables)),
      strong_(tables_.strong),
      weak_(tables_.weak),
      password_(tables_.password),
      not_names_(tables_.not_names),
      not_values_(compiled(tables_.not_values)),
      not_passwords_(compiled(tables_.not_passwords)) {}

std::string Credentials::variable(std::string_view name) const {
  std::string variable = snake_case(name);
  const auto better = tables_.variables.find(variable);
  if (better != tables_.variables.end()) variable = better->second;
  std::transform(variable.begin(), variable.end(), variable.begin(),
                 [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
  return variable;
}

CredentialStrength Credentials::strength(std::string_view name, std::string_view value, bool of_environment) const {
  const std::string words = snake_case(name);
  const bool strong = strong_.found_in(words), password = password_.found_in(words);
  if ((!strong && !password && !weak_.found_in(words)) || not_names_.found_in(words)) return CredentialStrength::none;
  if (!is_printable(value) || any_found(not_values_, value) || is_like_its_name(words, value))
    return CredentialStrength::none;
  if (is_random(value, strong || password)) return CredentialStrength::random;
  if (password && is_password(value)) return CredentialStrength::password;
  const bool declared = of_environment && value.size() >= 4 && !any_found(not_passwords_, value);
  return declared ? CredentialStrength::declared : CredentialStrength::none;
}

bool Credentials::is_random(std::string_view value, bool named_strongly) const {
  const std::size_t least = named_strongly ? 8 : 20;
  const bool digits = std::any_of(value.begin(), value.end(), is_digit);
  const bool letters = std::any_of(value.begin(), value.end(), is_letter);
  if (value.size() < least || !digits || !letters || is_filler(value)) return false;
  if (is_hex(value)) return value.size() >= 16;
  const bool is_short = value.size() < 12;
  return entropy(value) >= (is_short ? 2.8 : 3.0) && surprise(value) >= (is_short ? 6.0 : 5.5);
}

bool Credentials::is_password(std::string_view value) const {
  const auto& common = tables_.common_passwords;
  if (std::find(common.begin(), common.end(), value) != common.end()) return true;
  constexpr std::string_view symbols = "@#$%^&+=";
  const bool mixed =
      std::any_of(value.begin(), value.end(), [&](char c) { return is_digit(c) || symbols.find(c) != symbols.npos; });
  const bool letters = std::any_of(value.begin(), value.end(), is_letter);
  return value.size() >= 6 && value.size() <= 40 && mixed && letters && !any_found(not_passwords_, value);
}

// Bits a character that a reader of code would not have expected.
double Credentials::surprise(std::string_view value) const {
  std::size_t first = kSymbols - 1, second = kSymbols - 1, bits = 0;
  for (const char c : value) {
    const std::size_t next = symbol(c);
    const std::size_t at = (first * kSymbols + second) * kSymbols + next;
    bits += at < tables_.trigrams.size() ? static_cast<std::size_t>(tables_.trigrams[at] - '0') : 0;
    first = second;
    second = next;
  }
  return static_cast<double>(bits) / static_cast<double>(value.size());
}

}  // namespace lastmile
