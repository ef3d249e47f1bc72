// textDocument/codeAction, codeAction/resolve and the commands that stand behind actions.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void answer_code_actions(Session& session, const Json& params, Reply reply);
void resolve_code_action(Session& session, const Json& params, Reply reply);
void execute_command(Session& session, const Json& params, Reply reply);

// The commands, for the server's capabilities.
std::vector<std::string> command_names();

}  // namespace lastmile::lsp
