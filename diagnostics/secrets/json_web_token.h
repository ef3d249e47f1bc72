// Reads JSON Web Tokens (RFC 7519) without verifying them: enough to tell whose they are and whether they are
// over.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "secrets/secret_formats.h"

namespace lastmile {

struct JsonWebToken {
  std::string header, payload;  // decoded JSON
};

// Bytes of base64 in its usual or its URL alphabet; decoding ends at the first other byte.
std::string decode_base64(std::string_view text);

// Nothing unless header and payload decode to JSON objects and the header names an algorithm.
std::optional<JsonWebToken> decode_jwt(std::string_view token);

// The text or number of a member of a flat JSON object, as text; empty when there is none. No JSON parser:
// payloads of tokens are flat where it matters.
std::string json_member(std::string_view json, std::string_view name);

bool has_claims(const JsonWebToken& token, std::span<const TokenClaim> claims);

}  // namespace lastmile
