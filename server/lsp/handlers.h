// The map of the server: every method it knows, what runs, and what the client is told it can do.
#pragma once

#include <span>
#include <string_view>

#include "lsp/session.h"

namespace lastmile::lsp {

struct Handler {
  std::string_view method;
  void (*take)(Session& session, const Json& params) = nullptr;                 // a notification
  void (*answer)(Session& session, const Json& params, Reply reply) = nullptr;  // a request
  void (*offer)(const Session& session, Json& capabilities) = nullptr;          // what `initialize` says about it
};

std::span<const Handler> handlers();
const Handler* handler_of(std::string_view method);

}  // namespace lastmile::lsp
