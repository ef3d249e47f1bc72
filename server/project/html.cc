#include "project/html.h"

#include <algorithm>

#include "secrets/sha256.h"

namespace lastmile::html {

namespace {

bool is_plain(unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

constexpr std::string_view hex = "0123456789ABCDEF";

void add_encoded(unsigned char c, std::string& out) {
  if (is_plain(c) || c == '-' || c == '.' || c == '_' || c == '~') {
    out += static_cast<char>(c);
  } else {
    out += {'%', hex[c >> 4], hex[c & 15]};
  }
}

std::string base64(const Sha256Digest& digest) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < digest.size(); i += 3) {
    const auto byte = [&](std::size_t at) { return at < digest.size() ? std::uint32_t{digest[at]} : 0U; };
    const std::uint32_t bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
    for (int shift = 18; shift >= 0; shift -= 6) out += letters[bits >> shift & 63];
  }
  const std::size_t padding = (3 - digest.size() % 3) % 3;
  return out.replace(out.size() - padding, padding, padding, '=');
}

}  // namespace

std::string text(std::string_view plain) {
  std::string out;
  for (const char c : plain) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string prose(std::string_view plain) {
  std::string out;
  for (bool code = false;; code = !code) {
    const auto end = plain.find('`');
    const std::string part = text(plain.substr(0, end));
    out += code && end != std::string_view::npos ? "<code>" + part + "</code>" : (code ? "`" : "") + part;
    if (end == std::string_view::npos) return out;
    plain.remove_prefix(end + 1);
  }
}

std::string word(std::string_view plain) {
  std::string out(plain);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return !is_plain(static_cast<unsigned char>(c)); }, '-');
  return out;
}

std::string arguments(const std::vector<std::string>& strings) {
  std::string json, out;
  for (const std::string& each : strings) {
    json += json.empty() ? "[\"" : ",\"";
    for (const char c : each) json += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    json += '"';
  }
  for (const char c : json + "]") add_encoded(static_cast<unsigned char>(c), out);
  return out;
}

std::string link(std::string_view target, std::string_view inner, std::string_view style) {
  std::string out = "<a href=\"" + text(target) + "\"";
  if (!style.empty()) out += " class=\"" + std::string(style) + "\"";
  return out + ">" + std::string(inner) + "</a>";
}

std::string digest_source(std::string_view style) { return "sha256-" + base64(sha256(style)); }

}  // namespace lastmile::html
