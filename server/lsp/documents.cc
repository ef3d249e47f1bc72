#include "lsp/documents.h"

#include "lsp/positions.h"
#include "lsp/uri.h"
#include "text/replaced.h"

namespace lastmile::lsp {

namespace fs = std::filesystem;

namespace {

// The text after the change; null when it speaks about a line that is not there or ends before it begins.
TextPtr changed(const Text& text, const ContentChange& change, Encoding encoding) {
  if (!change.range) return std::make_shared<const Text>(change.text);
  lastmile::Range range;
  if (!offset_at(text, change.range->start, encoding, range.begin)) return nullptr;
  offset_at(text, change.range->end, encoding, range.end);
  if (range.end < range.begin) return nullptr;
  return std::make_shared<const Text>(replaced(text.bytes(), range, change.text));
}

std::string said(Position position) { return std::to_string(position.line) + ":" + std::to_string(position.character); }

}  // namespace

fs::path canonical_path(const std::string& path) {
  std::error_code error;
  const fs::path full = fs::path(path).lexically_normal();
  const fs::path folder = fs::weakly_canonical(full.parent_path(), error);
  return error ? full : folder / full.filename();
}

Document* Documents::open(const TextDocumentItem& item) {
  const auto path = path_of_uri(item.uri);
  if (!path) return nullptr;
  Document& document = by_uri_[item.uri];
  document = {item.uri, canonical_path(*path), item.version, std::make_shared<const Text>(item.text)};
  return &document;
}

std::string Documents::change(const std::string& uri, std::int64_t version, const std::vector<ContentChange>& changes,
                              Encoding encoding) {
  Document* document = find(uri);
  if (!document) return "a change of a document that is not open";
  TextPtr text = document->text;
  for (const ContentChange& change : changes) {
    TextPtr next = changed(*text, change, encoding);
    if (!next) {
      return "a change at " + said(change.range->start) + " to " + said(change.range->end) + ", where version " +
             std::to_string(document->version) + " has no such place";
    }
    text = std::move(next);
  }
  document->version = version;
  document->text = std::move(text);
  return "";
}

Document* Documents::find(const std::string& uri) {
  const auto found = by_uri_.find(uri);
  return found == by_uri_.end() ? nullptr : &found->second;
}

}  // namespace lastmile::lsp
