// Whole files, read and written.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace lastmile {

// Empty when the file cannot be read.
std::string whole_text(const std::filesystem::path& path);

// Makes the folders above it. The file is written beside its place and then moved there, so that nobody ever sees half
// of it; its permissions stay. Throws std::runtime_error when the disk does not take it.
void write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace lastmile
