#include "secrets/json_web_token.h"

#include <algorithm>
#include <cstdint>

namespace lastmile {
namespace {

int sextet(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  return c == '/' || c == '_' ? 63 : -1;
}

bool is_object(std::string_view json) { return json.size() > 1 && json.front() == '{' && json.find('}') != json.npos; }

}  // namespace

std::string decode_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const int value = sextet(c);
    if (value < 0) break;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 0xff);
  }
  return bytes;
}

std::optional<JsonWebToken> decode_jwt(std::string_view token) {
  const std::size_t first = token.find('.');
  if (first == token.npos) return std::nullopt;
  const std::size_t second = token.find('.', first + 1);
  if (second == token.npos) return std::nullopt;
  JsonWebToken decoded{decode_base64(token.substr(0, first)),
                       decode_base64(token.substr(first + 1, second - first - 1))};
  if (!is_object(decoded.header) || !is_object(decoded.payload)) return std::nullopt;
  if (json_member(decoded.header, "alg").empty()) return std::nullopt;
  return decoded;
}

std::string json_member(std::string_view json, std::string_view name) {
  const std::string quoted = '"' + std::string(name) + '"';
  for (std::size_t at = json.find(quoted); at != json.npos; at = json.find(quoted, at + 1)) {
    const std::size_t colon = json.find_first_not_of(" \t\r\n", at + quoted.size());
    if (colon == json.npos || json[colon] != ':') continue;
    const std::size_t begin = json.find_first_not_of(" \t\r\n", colon + 1);
    if (begin == json.npos) break;
    const bool text = json[begin] == '"';
    const std::size_t end = text ? json.find('"', begin + 1) : json.find_first_of(" \t\r\n,}", begin);
    if (end == json.npos) break;
    return std::string(text ? json.substr(begin + 1, end - begin - 1) : json.substr(begin, end - begin));
  }
  return {};
}

bool has_claims(const JsonWebToken& token, std::span<const TokenClaim> claims) {
  return std::all_of(claims.begin(), claims.end(),
                     [&](const TokenClaim& claim) { return json_member(token.payload, claim.first) == claim.second; });
}

}  // namespace lastmile
