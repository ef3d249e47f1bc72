// What is said about findings beyond their message: hover, code lenses, and the pages of all rules.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void answer_hover(Session& session, const Json& params, Reply reply);
void answer_code_lenses(Session& session, const Json& params, Reply reply);
void answer_rules(Session& session, const Json& params, Reply reply);

// Markdown as plain text, for clients that show no markup.
std::string plain_text(std::string_view markdown);

}  // namespace lastmile::lsp
