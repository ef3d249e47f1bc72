#include "secrets/secret_validators.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <vector>

#include "secrets/json_web_token.h"
#include "secrets/sha256.h"

namespace lastmile {
namespace {

constexpr std::int64_t kYear = 365 * 24 * 60 * 60;
constexpr std::size_t kLeastPemBody = 40;

Validation yes_if(bool holds) { return holds ? Validation::yes : Validation::no; }

Validation jwt(std::string_view value, const ValidationContext& context) {
  const std::optional<JsonWebToken> token = decode_jwt(value);
  if (!token || !has_claims(*token, context.claims)) return Validation::no;
  if (json_member(token->header, "alg") == "none" || context.placeholders.is_sample(*token)) return Validation::no;
  const std::string expiry = json_member(token->payload, "exp");
  const bool over = !expiry.empty() && context.now != 0 && std::atoll(expiry.c_str()) + kYear < context.now;
  return yes_if(!over);
}

Validation crc32_token(std::string_view value, const ValidationContext&) {
  const std::size_t begin = value.find('_') + 1;
  if (value.size() < begin + 7) return Validation::doubtful;
  const std::string_view body = value.substr(begin, value.size() - 6 - begin);
  return base62_checksum(body) == value.substr(value.size() - 6) ? Validation::yes : Validation::doubtful;
}

// The base64 of a PEM text: header lines and escaped line ends are passed over.
std::string pem_body(std::string_view text) {
  std::string body;
  std::string_view rest = text.substr(0, text.find("-----END"));
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.find("\\n"));
    const std::string_view line = rest.substr(0, end);
    if (line.find(':') == line.npos) body += line;
    rest = end == rest.npos ? std::string_view() : rest.substr(end + (rest[end] == '\n' ? 1 : 2));
  }
  std::erase_if(body, [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
  if (const std::size_t escape = body.find("\\r"); escape != body.npos) body.erase(escape, 2);
  return body;
}

bool begins_as_labelled(std::string_view label, std::string_view body) {
  if (label.find("PGP") != label.npos) return true;
  const std::string bytes = decode_base64(body.substr(0, 32));
  if (label.find("OPENSSH") != label.npos) return bytes.starts_with("openssh-key-v1");
  return bytes.starts_with('\x30');  // a DER SEQUENCE
}

Validation pem(std::string_view value, const ValidationContext&) {
  constexpr std::string_view dashes = "-----";
  const std::size_t label_end = value.find(dashes, dashes.size());
  if (label_end == value.npos) return Validation::no;
  const std::string_view label = value.substr(dashes.size(), label_end - dashes.size());
  const std::string body = pem_body(value.substr(label_end + dashes.size()));
  if (body.size() < kLeastPemBody || is_filler(std::string_view(body).substr(0, kLeastPemBody))) return Validation::no;
  return yes_if(begins_as_labelled(label, body));
}

struct ConnectionUrl {
  std::string_view user, password, host, database;
};

std::optional<ConnectionUrl> parse_connection_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t at = url.find('@');
  if (scheme == url.npos || at == url.npos || at < scheme + 3) return std::nullopt;
  const std::string_view who = url.substr(scheme + 3, at - scheme - 3);
  const std::size_t colon = who.find(':');
  if (colon == who.npos) return std::nullopt;
  const std::string_view where = url.substr(at + 1);
  const std::size_t slash = where.find('/');
  const std::string_view database = slash == where.npos ? std::string_view() : where.substr(slash + 1);
  return ConnectionUrl{who.substr(0, colon), who.substr(colon + 1), where.substr(0, where.find_first_of(":/?,")),
                       database.substr(0, database.find('?'))};
}

Validation connection_url(std::string_view value, const ValidationContext& context) {
  const std::optional<ConnectionUrl> url = parse_connection_url(value);
  if (!url) return Validation::no;
  const HostClass host = context.placeholders.host_class(url->host);
  PasswordClass password = context.placeholders.password_class(url->password);
  if (url->password == url->user || url->password == url->database) password = PasswordClass::weak;
  if (password == PasswordClass::placeholder || host == HostClass::example) return Validation::no;
  return yes_if(password == PasswordClass::strong || host == HostClass::remote);
}

Validation password(std::string_view value, const ValidationContext& context) {
  return yes_if(context.placeholders.password_class(value) == PasswordClass::strong);
}

// The numbers of the words, eleven bits each, one after another.
std::vector<bool> phrase_bits(std::string_view phrase, const ValidationContext& context) {
  std::vector<bool> bits;
  while (!phrase.empty()) {
    const std::size_t end = phrase.find(' ');
    const auto word = context.bip39_words.find(std::string(phrase.substr(0, end)));
    if (word == context.bip39_words.end()) return {};
    for (int bit = 10; bit >= 0; --bit) bits.push_back((word->second >> bit & 1) != 0);
    phrase = end == phrase.npos ? std::string_view() : phrase.substr(end + 1);
  }
  return bits;
}

Validation bip39(std::string_view value, const ValidationContext& context) {
  const std::vector<bool> bits = phrase_bits(value, context);
  const std::size_t checksum_bits = bits.size() / 33;
  std::string entropy((bits.size() - checksum_bits) / 8, '\0');
  if (entropy.empty()) return Validation::no;
  for (std::size_t i = 0; i < entropy.size() * 8; ++i) {
    entropy[i / 8] = static_cast<char>(entropy[i / 8] << 1 | (bits[i] ? 1 : 0));
  }
  const std::uint8_t checksum = sha256(entropy)[0];
  for (std::size_t i = 0; i < checksum_bits; ++i) {
    if (bits[entropy.size() * 8 + i] != ((checksum >> (7 - i) & 1) != 0)) return Validation::no;
  }
  return Validation::yes;
}

}  // namespace

SecretValidator secret_validator(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, SecretValidator>, 6> table = {{{"jwt", jwt},
                                                                                  {"crc32", crc32_token},
                                                                                  {"pem", pem},
                                                                                  {"connection-url", connection_url},
                                                                                  {"password", password},
                                                                                  {"bip39", bip39}}};
  for (const auto& [known, validator] : table) {
    if (known == name) return validator;
  }
  return nullptr;
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xffffffff;
  for (const char c : bytes) {
    crc ^= static_cast<std::uint8_t>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
  }
  return ~crc;
}

std::string base62_checksum(std::string_view body) {
  constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  std::string text(6, '0');
  std::uint32_t rest = crc32(body);
  for (std::size_t i = text.size(); i-- > 0; rest /= 62) text[i] = digits[rest % 62];
  return text;
}

}  // namespace lastmile
