// `lastmile/readiness`: the score of every component, its change, and the same as a page (docs/protocol.md).
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void take_readiness(Session& session, Folder& folder, Readiness readiness);
void answer_readiness(Session& session, const Json& params, Reply reply);
void answer_report(Session& session, const Json& params, Reply reply);

}  // namespace lastmile::lsp
