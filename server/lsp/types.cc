#include "lsp/types.h"

namespace lastmile::lsp {

void from_json(const Json& json, Position& position) {
  position.line = json.at("line").get<std::uint32_t>();
  position.character = json.at("character").get<std::uint32_t>();
}

void from_json(const Json& json, Extent& extent) {
  extent.start = json.at("start").get<Position>();
  extent.end = json.at("end").get<Position>();
}

void from_json(const Json& json, TextDocumentItem& item) {
  item.uri = json.at("uri").get<std::string>();
  item.text = json.at("text").get<std::string>();
  item.version = json.at("version").get<std::int64_t>();
}

void from_json(const Json& json, ContentChange& change) {
  change.text = json.at("text").get<std::string>();
  if (json.contains("range")) change.range = json["range"].get<Extent>();
}

void from_json(const Json& json, WorkspaceFolder& folder) {
  folder.uri = json.at("uri").get<std::string>();
  folder.name = json.value("name", "");
}

void to_json(Json& json, const Position& position) {
  json = {{"line", position.line}, {"character", position.character}};
}

void to_json(Json& json, const Extent& extent) { json = {{"start", extent.start}, {"end", extent.end}}; }

void to_json(Json& json, const TextEdit& edit) { json = {{"range", edit.range}, {"newText", edit.text}}; }

void to_json(Json& json, const Command& command) {
  json = {{"title", command.title}, {"command", command.command}, {"arguments", command.arguments}};
}

void to_json(Json& json, const CodeLens& lens) { json = {{"range", lens.range}, {"command", lens.command}}; }

void to_json(Json& json, const Hover& hover) {
  json = {{"contents", {{"kind", hover.markdown ? "markdown" : "plaintext"}, {"value", hover.value}}},
          {"range", hover.range}};
}

}  // namespace lastmile::lsp
