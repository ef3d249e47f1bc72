#include "lsp/replay.h"

#include <deque>
#include <fstream>

#include "lsp/quiet_outside.h"
#include "lsp/server.h"

namespace lastmile::lsp {

int replay(const std::string& file, std::FILE* out) {
  std::ifstream in(file);
  if (!in) {
    std::fprintf(stderr, "lastmile: there is no recording `%s`\n", file.c_str());
    return 2;
  }
  QuietOutside outside([out](const std::string& message) { std::fprintf(out, "%s\n", message.c_str()); });
  Server server(outside);
  std::size_t number = 0;
  for (std::string line; std::getline(in, line) && !server.ended();) {
    ++number;
    const Json entry = read_json(line);
    if (!entry.is_object() || !entry.contains("message")) {
      std::fprintf(stderr, "lastmile: %s:%zu: not a line of a recording\n", file.c_str(), number);
      return 2;
    }
    if (entry.value("from", "") != "client") continue;
    server.receive({dump(entry["message"]), ""});
    outside.settle();
  }
  server.abandon();
  return 0;
}

}  // namespace lastmile::lsp
