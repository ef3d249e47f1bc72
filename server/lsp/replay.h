// A recorded session, run again: what a maintainer does with a user's bug report.
#pragma once

#include <cstdio>
#include <string>

namespace lastmile::lsp {

// Gives the client's messages of the recording to a new server, one after the other, each when the work of those before
// is done, and writes what the server sends, one message a line. 0; 2 when the recording cannot be read.
int replay(const std::string& file, std::FILE* out);

}  // namespace lastmile::lsp
