// Fixes as edits of the client's documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/edit.h"
#include "lsp/workspace.h"

namespace lastmile::lsp {

// The place of any file that a folder covers, open or not.
Place place_of_uri(const Session& session, const std::string& uri);

// The finding of that fingerprint in the file; null when there is none (any more).
const ShownFinding* find_finding(const Place& place, std::string_view fingerprint);

// What one fix of the finding changes.
Changes changes_of(const ShownFinding& shown, std::size_t fix, const TextSource& texts);

// The first fix of every fresh finding of these files for which `wanted` holds, put together; empty when there is none.
using Wanted = bool (*)(const ShownFinding& shown, const FixOffer& offer, std::string_view rule);
Changes all_changes(const std::vector<const View*>& views, Wanted wanted, std::string_view rule,
                    const TextSource& texts);

// For the client. With `label` it asks the user to confirm.
WorkspaceEdit workspace_edit(Session& session, const Folder& folder, const Changes& changes, const TextSource& texts,
                             std::string label);

// The same for a client that creates no files: those are left to be written when it has taken the edits.
WorkspaceEdit without_new_files(WorkspaceEdit edit);

}  // namespace lastmile::lsp
