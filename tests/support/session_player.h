// Plays a session (session_script.h) against a server in this process, with a clock that is turned by hand.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/session_script.h"

namespace lastmile {

struct PlayedSession {
  std::vector<std::string> failures;  // "12: what was expected"
  std::vector<std::string> sent;      // every message of the server
  std::vector<std::string> said;      // the whole conversation: {"from": "client" or "server", "message": …}
};

// With more than one thread, work runs beside each other; what the session shows has to be the same.
PlayedSession play_session(const SessionScript& script, std::size_t threads);

}  // namespace lastmile
