// What may be shown of a secret, and what may stand for it where values are compared or remembered.
#pragma once

#include <string>
#include <string_view>

namespace lastmile {

// "sk_live_… (32 characters)": the public prefix up to its last separator, at most 8 bytes and never more
// than a quarter of the value; nothing of a value without such a prefix.
std::string mask_secret(std::string_view value, bool has_public_prefix = true);

// A keyed hash in hex (HMAC-SHA256, its first 128 bits). Without the key nobody can try values against it.
std::string value_digest(std::string_view value, std::string_view key);
// The digest by which equal values are known within one report.
std::string digest_of_secret(std::string_view value);

}  // namespace lastmile
