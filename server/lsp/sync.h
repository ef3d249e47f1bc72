// What the client tells us: documents, folders, files on disk, settings.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

void opened_document(Session& session, const Json& params);
void changed_document(Session& session, const Json& params);
void saved_document(Session& session, const Json& params);
void closed_document(Session& session, const Json& params);

void changed_folders(Session& session, const Json& params);
void changed_watched_files(Session& session, const Json& params);
void changed_files(Session& session, const Json& params);  // created, renamed or deleted by the user
void changed_settings(Session& session, const Json& params);

// Looks at everything on the disk again, whatever was told; answers when it is known.
void check_again(Session& session, const Json& params, Reply reply);

// Asks the client for its settings, where it can be asked.
void ask_settings(Session& session);
// The files that the client is to watch for us.
Json watcher_registration(const Session& session);

}  // namespace lastmile::lsp
