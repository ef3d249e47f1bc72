// JSON of sessions: what a client can do, how edits are written, and how a message differs from what was expected.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lsp/json.h"

namespace lastmile {

// The capabilities of a client that can everything but pull diagnostics.
lsp::Json able_client();

// `0:6-0:9 "shop" 2:0-2:0 "x"` or `"whole text"` as contentChanges.
lsp::Json read_changes(const std::string& text);
// The text after such changes, one after the other.
std::string changed(std::string text, const lsp::Json& changes);

// "" when all that `expected` says holds; else where it does not.
std::string difference_of(const lsp::Json& expected, const lsp::Json& actual, const std::string& path);

// The workspace edit in a message of the server: of an action (its first), a resolved action or workspace/applyEdit.
const lsp::Json* edit_in(const lsp::Json& message);
// Its edits of one document; of a new file too.
lsp::Json edits_of(const lsp::Json& workspace_edit, const std::string& uri);
// The text with them made, as a client does; positions are UTF-16.
std::string edited(const std::string& text, const lsp::Json& edits);

}  // namespace lastmile
