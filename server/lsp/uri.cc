#include "lsp/uri.h"

#include <cctype>

namespace lastmile::lsp {

namespace {

constexpr std::string_view scheme = "file://";
constexpr std::string_view plain = "-._~/!$&'()*+,;=@";  // beside letters and digits

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    result += escape ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return result;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_plain(char c) { return is_letter(c) || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos; }
bool has_drive(std::string_view path) { return path.size() >= 2 && is_letter(path[0]) && path[1] == ':'; }

std::string written(std::string_view text) {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string uri(scheme);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain(c)) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return uri;
}

}  // namespace

std::optional<std::string> path_of_uri(std::string_view uri) {
  if (!uri.starts_with(scheme)) return std::nullopt;
  uri.remove_prefix(scheme.size());
  uri = uri.substr(0, uri.find_first_of("?#"));
  const std::size_t slash = uri.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string host = decoded(uri.substr(0, slash));
  std::string path = decoded(uri.substr(slash));
  if ((host + path).find('\0') != std::string::npos) return std::nullopt;
  if (has_drive(std::string_view(path).substr(1))) return path.substr(1);
  return host.empty() || host == "localhost" ? path : "//" + host + path;
}

std::string uri_of_path(std::string_view path) {
  if (path.starts_with("//")) {
    std::string with_host = written(path.substr(2));
    if (path_of_uri(with_host) == path) return with_host;
  }
  return written((has_drive(path) ? "/" : "") + std::string(path));
}

}  // namespace lastmile::lsp
