// The values of LSP 3.17 that this server reads and writes, as plain structs named as the specification names them
// (its Range is `Extent` here: a Range is bytes everywhere else).
// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lsp/json.h"

namespace lastmile::lsp {

enum class Encoding { utf8, utf16, utf32 };

// Zero based; the character counts units of the encoding that was agreed on.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;

  friend auto operator<=>(const Position&, const Position&) = default;
};

struct Extent {
  Position start, end;

  friend auto operator<=>(const Extent&, const Extent&) = default;
};

struct DiagnosticRelatedInformation {
  std::string uri;
  Extent range;
  std::string message;
};

enum class DiagnosticSeverity { error = 1, warning = 2, information = 3 };
enum class DiagnosticTag { unnecessary = 1, deprecated = 2 };

struct Diagnostic {
  Extent range;
  DiagnosticSeverity severity = DiagnosticSeverity::warning;
  std::string code;
  std::string href;  // of the code's description; empty for none
  std::string message;
  std::vector<DiagnosticTag> tags;
  std::vector<DiagnosticRelatedInformation> related;
  std::string fingerprint;  // `data`: finds the finding again; empty for none
};

struct TextEdit {
  Extent range;
  std::string text;
};

// The edits of one document, or a file that is to be made.
struct DocumentChange {
  std::string uri;
  std::optional<std::int64_t> version;  // of an open document
  std::vector<TextEdit> edits;
  bool create = false;  // a new file, with `edits` as its text
};

struct WorkspaceEdit {
  std::vector<DocumentChange> changes;
  std::string label;  // of the change annotation that asks the user to confirm; empty for none
  std::string description;
};

struct Command {
  std::string title;
  std::string command;
  Json arguments = Json::array();
};

struct CodeAction {
  std::string title;
  std::string kind;
  std::vector<Diagnostic> diagnostics;
  bool preferred = false;
  std::string disabled;  // the reason; empty when it can be used
  std::optional<WorkspaceEdit> edit;
  std::optional<Command> command;
  Json data;  // null for none
};

struct CodeLens {
  Extent range;
  Command command;
};

struct Hover {
  std::string value;
  bool markdown = true;
  Extent range;
};

struct TextDocumentItem {
  std::string uri, text;
  std::int64_t version = 0;
};

struct ContentChange {
  std::optional<Extent> range;  // none: the whole text
  std::string text;
};

struct WorkspaceFolder {
  std::string uri, name;
};

void from_json(const Json& json, Position& position);
void from_json(const Json& json, Extent& extent);
void from_json(const Json& json, TextDocumentItem& item);
void from_json(const Json& json, ContentChange& change);
void from_json(const Json& json, WorkspaceFolder& folder);

void to_json(Json& json, const Position& position);
void to_json(Json& json, const Extent& extent);
void to_json(Json& json, const TextEdit& edit);
void to_json(Json& json, const Command& command);
void to_json(Json& json, const CodeLens& lens);
void to_json(Json& json, const Hover& hover);

}  // namespace lastmile::lsp
