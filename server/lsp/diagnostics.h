// What the client is told about files: pushed, or given when it asks.
#pragma once

#include "lsp/workspace.h"

namespace lastmile::lsp {

// After a document's new text was read.
void give_document(Session& session, Document& document, const Place& place);
// After a scan; `files` may have changed, some of them to nothing.
void give_files(Session& session, Folder& folder, const std::vector<std::string>& files);
// Nothing is shown of a document any more.
void take_back(Session& session, const std::string& uri);

// textDocument/diagnostic and workspace/diagnostic
void pull_document(Session& session, const Json& params, Reply reply);
void pull_workspace(Session& session, const Json& params, Reply reply);

}  // namespace lastmile::lsp
