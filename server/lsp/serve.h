// Runs the language server over a stream: one thread reads, one owns the session and writes, a pool works.
//
// The only door to Boost.Asio of the server: its loop, timers, pool and socket.
#pragma once

#include <cstdint>
#include <string>

#include "project/reader.h"

namespace lastmile::lsp {

struct ServeOptions {
  bool standard_streams = true;
  std::uint16_t port = 0;  // else one client on this port of the loopback interface; 0: any free one
  std::size_t jobs = 0;    // 0: as many as the machine has cores
  std::size_t tree_memory = usual_tree_memory;  // bytes; for the syntax trees of open documents
  std::string log_file;    // what goes to window/logMessage goes there too
  std::string record_file;
};

// The process's exit code: 0 after `shutdown` and `exit`, 1 when the client was gone before.
int serve(const ServeOptions& options);

}  // namespace lastmile::lsp
