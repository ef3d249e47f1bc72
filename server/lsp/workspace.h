// Which folders there are, which document belongs to which, and when work on them starts.
#pragma once

#include "lsp/session.h"

namespace lastmile::lsp {

// The folder of an open document and its path there; null when it belongs to none.
struct Place {
  std::shared_ptr<Folder> folder;
  std::string path;
};
Place place_of(const Session& session, const Document& document);
// The same; a folder is made for it when there is none.
Place place_for(Session& session, const Document& document);

void add_folder(Session& session, const std::string& uri);
void remove_folder(Session& session, const std::string& uri);

// The URI of a file of the folder, as the client writes it.
std::string uri_of(const Session& session, const Folder& folder, std::string_view path);

// The texts of the open documents of that folder.
Overlay overlay_of(const Session& session, const Folder& folder);
Rim rim_of(const Session& session, const Folder& folder);

// Something changed: work on the folder begins as soon as it can. What changed is noted in the folder before.
void plan_work(Session& session, const std::shared_ptr<Folder>& folder);
// The document's text changed: it is read at once; while it is being read already, again after a pause as long as that
// reading takes, and at most 50 ms.
void plan_reading(Session& session, Document& document);

// Runs when what is shown of the folder is of the present texts; at once when it is.
void when_settled(Session& session, const std::shared_ptr<Folder>& folder, Task task);

// Something is finished: runs what waited, once nothing else is under way that would change what is shown.
void answer_waiting(Session& session, const std::shared_ptr<Folder>& folder);

// Open again with what the editor's settings now say.
void reopen_all(Session& session);

}  // namespace lastmile::lsp
