#include "secrets/placeholders.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "text/ascii.h"

namespace lastmile {
namespace {

constexpr int kRunLength = 6;

bool alphanumeric(char c) { return is_letter_or_digit(c); }

bool has_run(std::string_view value) {
  int up = 1, down = 1;
  for (std::size_t i = 1; i < value.size(); ++i) {
    const bool both = alphanumeric(value[i - 1]) && alphanumeric(value[i]);
    up = both && value[i] == value[i - 1] + 1 ? up + 1 : 1;
    down = both && value[i] == value[i - 1] - 1 ? down + 1 : 1;
    if (up >= kRunLength || down >= kRunLength) return true;
  }
  return false;
}

std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lowered;
}

bool any_found(const std::vector<Regex>& regexes, std::string_view text) {
  return std::any_of(regexes.begin(), regexes.end(), [&](const Regex& regex) { return regex.found_in(text); });
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<Regex> compile(const std::vector<std::string>& patterns) {
  return std::vector<Regex>(patterns.begin(), patterns.end());
}

}  // namespace

bool is_filler(std::string_view value) {
  const std::set<char> distinct(value.begin(), value.end());
  return distinct.size() <= 2 || has_run(value);
}

Placeholders::Placeholders(PlaceholderTables tables)
    : tables_(std::move(tables)),
      local_hosts_(compile(tables_.local_hosts)),
      example_hosts_(compile(tables_.example_hosts)) {
  for (const PlaceholderPattern& pattern : tables_.patterns) patterns_.emplace_back(pattern.regex);
}

bool Placeholders::matches(std::string_view value) const { return is_filler(value) || any_found(patterns_, value); }

bool Placeholders::is_sample(const JsonWebToken& token) const {
  const auto& samples = tables_.sample_tokens;
  return std::any_of(samples.begin(), samples.end(), [&](const auto& claims) { return has_claims(token, claims); });
}

PasswordClass Placeholders::password_class(std::string_view password) const {
  const std::string word = lower(password);
  if (contains(tables_.placeholder_passwords, word)) return PasswordClass::placeholder;
  if (contains(tables_.weak_passwords, word)) return PasswordClass::weak;
  const bool template_like = password.find_first_of("$<>{}[]%") == 0 || any_found(patterns_, password);
  return template_like || is_filler(password) ? PasswordClass::placeholder : PasswordClass::strong;
}

HostClass Placeholders::host_class(std::string_view host) const {
  const std::string name = lower(host);
  if (any_found(example_hosts_, name)) return HostClass::example;
  const bool local = name.find('.') == name.npos || any_found(local_hosts_, name);
  return local ? HostClass::local : HostClass::remote;
}

}  // namespace lastmile
