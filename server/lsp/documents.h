// The documents that are open in the editor. Their text is what counts, not the disk's.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lsp/types.h"
#include "engine/match.h"
#include "text/text.h"

namespace lastmile::lsp {

struct Document {
  std::string uri;
  std::filesystem::path path;  // absolute; its folder is canonical
  std::int64_t version = 0;
  TextPtr text;
};

class Documents {
 public:
  // Null when the URI names no file. An open document of that URI is replaced.
  Document* open(const TextDocumentItem& item);
  // Makes the changes one after the other. Else says why it cannot: the document then is out of step with the editor,
  // and stays as it was.
  std::string change(const std::string& uri, std::int64_t version, const std::vector<ContentChange>& changes,
                     Encoding encoding);
  void close(const std::string& uri) { by_uri_.erase(uri); }

  Document* find(const std::string& uri);
  const std::map<std::string, Document>& all() const { return by_uri_; }
  std::map<std::string, Document>& all() { return by_uri_; }

 private:
  std::map<std::string, Document> by_uri_;
};

// The path with links in its folders followed; the file itself need not exist.
std::filesystem::path canonical_path(const std::string& path);

}  // namespace lastmile::lsp
