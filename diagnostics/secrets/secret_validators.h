// The inner structure of values: what a regex cannot see. All of it is offline arithmetic; nothing is sent
// anywhere.
//
//   jwt              header and payload decode, an algorithm other than "none", not a published sample, not
//   over for
//                    more than a year; the format's claims hold
//   crc32            the last six characters are the CRC-32 of the body after the first "_" in base 62; a
//   value that
//                    fails is kept as information, for it may be cut or masked
//   pem              at least 40 characters of base64 that begin like the label says (DER SEQUENCE, OpenSSH
//   magic) connection-url   scheme://user:password@host: classes of password and host password         a bare
//   password: neither a placeholder nor a default bip39            every word is in the list and the checksum
//   holds (BIP-39)
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "secrets/placeholders.h"
#include "secrets/secret_formats.h"

namespace lastmile {

struct ValidationContext {
  const Placeholders& placeholders;
  const std::unordered_map<std::string, std::uint32_t>& bip39_words;  // word → its number
  std::span<const TokenClaim> claims;
  std::int64_t now = 0;  // seconds since 1970; 0: not known, so nothing is over
};

// no: not a secret; doubtful: worth an information only.
enum class Validation { yes, doubtful, no };

using SecretValidator = Validation (*)(std::string_view value, const ValidationContext& context);

// Null for a name that is not in the list above.
SecretValidator secret_validator(std::string_view name);

// The CRC-32 of `bytes` (polynomial of IEEE 802.3) and its six digits in base 62 (0-9, A-Z, a-z).
std::uint32_t crc32(std::string_view bytes);
std::string base62_checksum(std::string_view body);

}  // namespace lastmile
