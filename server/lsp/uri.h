// `file:` URIs and the paths they name (RFC 8089). Windows drive letters and UNC hosts are understood everywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lastmile::lsp {

// The absolute path with forward slashes; nullopt for URIs that name no file ("untitled:…", "git:…").
std::optional<std::string> path_of_uri(std::string_view uri);

// Percent-encoded as editors write it.
std::string uri_of_path(std::string_view path);

}  // namespace lastmile::lsp
