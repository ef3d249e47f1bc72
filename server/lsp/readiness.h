// `lastmile/readiness`: the score of every component, and its change (docs/protocol.md).
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void take_readiness(Session& session, Folder& folder, Readiness readiness);
void answer_readiness(Session& session, const Json& params, Reply reply);

}  // namespace lastmile::lsp
