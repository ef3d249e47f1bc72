// What is shown of a file: its findings with everything that their fixes and explanations need.
//
// A view is made on the pool, from an analysis, and then belongs to the session's thread. When the text under it
// changes, its findings move along until a new analysis replaces them; only fresh ones offer fixes.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lsp/types.h"
#include "project/analysis.h"

namespace lastmile::lsp {

// What findings were judged on; shared by all of them.
struct Evidence {
  std::shared_ptr<const Engine> engine;
  std::shared_ptr<const Project> project;
  Analysis analysis;  // its findings are in the views
};

struct ShownFinding {
  Finding finding;  // its ranges are those of the text it was found in
  Diagnostic diagnostic;
  std::shared_ptr<const Evidence> evidence;
  bool fresh = true;  // found in the present text of its file
};

struct View {
  TextPtr text;  // of the open document it was made from; null for a file on disk
  std::vector<ShownFinding> findings;
  std::vector<Diagnostic> problems;  // of a configuration or rule file, and what was not analysed
};

using Views = std::map<std::string, View, std::less<>>;  // by path in the project

// How the rim is to be crossed.
struct Rim {
  Encoding encoding = Encoding::utf16;
  std::function<std::string(std::string_view path)> uri;  // of a file of the project
};

// The view of every file that has something to show. The findings leave the evidence and go into the views.
Views views_of(const std::shared_ptr<Evidence>& evidence, const std::vector<Problem>& problems, const Overlay& overlay,
               const Rim& rim);

// What is known of a document right after an edit: what its new text says alone, and the other findings of the view
// before, moved along.
View view_after_edit(const View& before, const std::shared_ptr<Evidence>& alone, const TextPtr& text,
                     const std::string& path, const Rim& rim);

// In the order in which they are sent.
std::vector<Diagnostic> diagnostics_of(const View& view);

}  // namespace lastmile::lsp
