// What match() found of a file, as bytes and back: for a cache, and for checks that several machines share.
//
// Texts that come again, such as kinds and names, are written once. Bytes of another version, torn or foreign ones are
// refused, never believed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/match.h"

namespace lastmile {

std::string pack(const FileMatches& matches);
std::optional<FileMatches> unpack(std::string_view bytes);

}  // namespace lastmile
