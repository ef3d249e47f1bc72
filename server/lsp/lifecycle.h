// From `initialize` to `exit`.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void initialize(Session& session, const Json& params, Reply reply);
void initialized(Session& session, const Json& params);
void set_trace(Session& session, const Json& params);
void shutdown(Session& session, const Json& params, Reply reply);
void exit(Session& session, const Json& params);
void cancel_request(Session& session, const Json& params);

}  // namespace lastmile::lsp
