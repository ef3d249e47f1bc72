// The first scan of a folder, shown by the editor with the number of files, and stopped by the user if they like.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

// What the scan is to call, on any thread; empty when the client shows no progress.
std::function<void(std::size_t done, std::size_t all)> begin_progress(Session& session,
                                                                      const std::shared_ptr<Folder>& folder);
void end_progress(Session& session, Folder& folder);
void cancel_progress(Session& session, const Json& params);  // window/workDoneProgress/cancel

}  // namespace lastmile::lsp
