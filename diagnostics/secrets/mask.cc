#include "secrets/mask.h"

#include <algorithm>

#include "secrets/sha256.h"

namespace lastmile {
namespace {

constexpr std::size_t kLongestPrefix = 8;
// Digests only tell equal values apart within one report; the key keeps them from being looked up in tables.
constexpr std::string_view kDigestKey = "lastmile fingerprint of a secret, version 1";

std::string_view public_prefix(std::string_view value) {
  const std::size_t most = std::min(kLongestPrefix, value.size() / 4);
  const std::size_t separator = value.substr(0, most).find_last_of("_-.:");
  return separator == std::string_view::npos ? std::string_view() : value.substr(0, separator + 1);
}

}  // namespace

std::string mask_secret(std::string_view value, bool has_public_prefix) {
  std::string shown(has_public_prefix ? public_prefix(value) : std::string_view());
  return shown + "… (" + std::to_string(value.size()) + " characters)";
}

std::string value_digest(std::string_view value, std::string_view key) {
  constexpr std::string_view digits = "0123456789abcdef";
  const Sha256Digest digest = hmac_sha256(key, value);
  std::string hex;
  for (std::size_t i = 0; i < digest.size() / 2; ++i) {
    hex += digits[digest[i] >> 4];
    hex += digits[digest[i] & 15];
  }
  return hex;
}

std::string digest_of_secret(std::string_view value) { return value_digest(value, kDigestKey); }

}  // namespace lastmile
