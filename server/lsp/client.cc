#include "lsp/client.h"

#include <algorithm>

#include "lsp/uri.h"

namespace lastmile::lsp {

namespace {

// The value at that path of keys ("/textDocument/hover"); null when there is none.
Json at(const Json& json, const char* path) {
  const Json::json_pointer pointer(path);
  return json.contains(pointer) ? json.at(pointer) : Json();
}

bool is_true(const Json& json, const char* path) { return at(json, path) == true; }

std::vector<std::string> texts(const Json& list) {
  std::vector<std::string> result;
  for (const Json& item : list.is_array() ? list : Json::array()) {
    if (item.is_string()) result.push_back(item);
  }
  return result;
}

bool lists(const Json& json, const char* path, std::string_view word) {
  const auto words = texts(at(json, path));
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The client names what it can, best first; UTF-16 is what everybody can.
Encoding choose_encoding(const Json& capabilities) {
  for (const std::string& name : texts(at(capabilities, "/general/positionEncodings"))) {
    for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
      if (name == to_string(encoding)) return encoding;
    }
  }
  return Encoding::utf16;
}

std::vector<DiagnosticTag> tags_of(const Json& values) {
  std::vector<DiagnosticTag> tags;
  for (const Json& value : values.is_array() ? values : Json::array()) {
    if (value == 1 || value == 2) tags.push_back(static_cast<DiagnosticTag>(value.get<int>()));
  }
  return tags;
}

std::vector<WorkspaceFolder> folders_of(const Json& params) {
  std::vector<WorkspaceFolder> folders;
  if (const Json list = params.value("workspaceFolders", Json()); list.is_array() && !list.empty()) {
    for (const Json& folder : list) folders.push_back(folder);
  } else if (const Json uri = params.value("rootUri", Json()); uri.is_string()) {
    folders.push_back({uri, ""});
  } else if (const Json path = params.value("rootPath", Json()); path.is_string() && path != "") {
    folders.push_back({uri_of_path(path.get<std::string>()), ""});
  }
  return folders;
}

void read_text_document(const Json& json, Client& client) {
  const char* publish = "/publishDiagnostics";
  const Json published = at(json, publish);
  client.publishes_version = is_true(published, "/versionSupport");
  // A client that pulls says there what it takes; one that does not, where it takes what is pushed.
  const Json pulled = at(json, "/diagnostic");
  client.related_information = is_true(published, "/relatedInformation") || is_true(pulled, "/relatedInformation");
  client.code_description = is_true(published, "/codeDescriptionSupport") || is_true(pulled, "/codeDescriptionSupport");
  client.diagnostic_data = is_true(published, "/dataSupport") || is_true(pulled, "/dataSupport");
  client.tags = tags_of(at(published, "/tagSupport/valueSet"));
  client.action_literals = at(json, "/codeAction/codeActionLiteralSupport").is_object();
  client.resolves_edits =
      lists(json, "/codeAction/resolveSupport/properties", "edit") && is_true(json, "/codeAction/dataSupport");
  client.disabled_actions = is_true(json, "/codeAction/disabledSupport");
  client.preferred_actions = is_true(json, "/codeAction/isPreferredSupport");
  client.action_data = is_true(json, "/codeAction/dataSupport");
  const auto formats = texts(at(json, "/hover/contentFormat"));
  client.markdown_hover = !formats.empty() && formats.front() == "markdown";
}

void read_workspace(const Json& json, Client& client) {
  client.document_changes = is_true(json, "/workspaceEdit/documentChanges");
  client.creates_files = lists(json, "/workspaceEdit/resourceOperations", "create");
  client.annotations = at(json, "/workspaceEdit/changeAnnotationSupport").is_object();
  client.applies_edits = is_true(json, "/applyEdit");
  client.configuration = is_true(json, "/configuration");
  client.registers_configuration = is_true(json, "/didChangeConfiguration/dynamicRegistration");
  client.registers_watchers = is_true(json, "/didChangeWatchedFiles/dynamicRegistration");
  client.workspace_folders = is_true(json, "/workspaceFolders");
  client.refreshes_lenses = is_true(json, "/codeLens/refreshSupport");
}

Json edits_json(const DocumentChange& change, bool annotated) {
  Json edits = Json::array();
  for (const TextEdit& edit : change.edits) {
    edits.push_back(edit);
    if (annotated) edits.back()["annotationId"] = "confirm";
  }
  return edits;
}

Json document_changes(const WorkspaceEdit& edit, bool annotated) {
  Json list = Json::array();
  for (const DocumentChange& change : edit.changes) {
    if (change.create) {
      list.push_back(
          {{"kind", "create"}, {"uri", change.uri}, {"options", {{"overwrite", false}, {"ignoreIfExists", false}}}});
      if (annotated) list.back()["annotationId"] = "confirm";
    }
    const Json version = change.version ? Json(*change.version) : Json();
    list.push_back(
        {{"textDocument", {{"uri", change.uri}, {"version", version}}}, {"edits", edits_json(change, annotated)}});
  }
  return list;
}

// An edit that changes nothing, in the document that is changed first, so that it can ask for confirmation of all.
Json asking_change(const WorkspaceEdit& edit) {
  const auto existing = std::find_if(edit.changes.begin(), edit.changes.end(),
                                     [](const DocumentChange& change) { return !change.create; });
  const DocumentChange& asks = existing == edit.changes.end() ? edit.changes.front() : *existing;
  DocumentChange nothing{asks.uri, asks.version, {{Extent(), ""}}, false};
  if (!asks.edits.empty())
    nothing.edits.front().range = {asks.edits.front().range.start, asks.edits.front().range.start};
  return document_changes({{nothing}, "", ""}, true).front();
}

}  // namespace

std::string_view to_string(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16: return "utf-16";
    case Encoding::utf32: return "utf-32";
  }
  return "utf-16";
}

Client read_client(const Json& params) {
  Client client;
  const Json capabilities = params.at("capabilities");
  client.name = at(params, "/clientInfo/name").is_string() ? at(params, "/clientInfo/name").get<std::string>() : "";
  client.encoding = choose_encoding(capabilities);
  client.folders = folders_of(params);
  if (const Json id = params.value("processId", Json()); id.is_number_integer())
    client.process = id.get<std::int64_t>();
  client.settings = at(params, "/initializationOptions/settings");
  client.confirms_once = is_true(params, "/initializationOptions/confirmOnce");
  client.takes_readiness = is_true(params, "/initializationOptions/readiness");
  read_text_document(at(capabilities, "/textDocument"), client);
  read_workspace(at(capabilities, "/workspace"), client);
  client.pulls_diagnostics = at(capabilities, "/textDocument/diagnostic").is_object() &&
                             is_true(capabilities, "/workspace/diagnostics/refreshSupport");
  client.progress = is_true(capabilities, "/window/workDoneProgress");
  return client;
}

Json Client::diagnostic(const Diagnostic& diagnostic) const {
  Json json = {{"range", diagnostic.range},
               {"severity", static_cast<int>(diagnostic.severity)},
               {"code", diagnostic.code},
               {"source", "lastmile"},
               {"message", diagnostic.message}};
  if (code_description && !diagnostic.href.empty()) json["codeDescription"] = {{"href", diagnostic.href}};
  for (const DiagnosticTag tag : diagnostic.tags) {
    if (std::find(tags.begin(), tags.end(), tag) != tags.end()) json["tags"].push_back(static_cast<int>(tag));
  }
  for (const auto& related : related_information ? diagnostic.related : decltype(diagnostic.related)()) {
    json["relatedInformation"].push_back(
        {{"location", {{"uri", related.uri}, {"range", related.range}}}, {"message", related.message}});
  }
  if (diagnostic_data && !diagnostic.fingerprint.empty()) json["data"] = {{"fingerprint", diagnostic.fingerprint}};
  return json;
}

Json Client::workspace_edit(const WorkspaceEdit& edit) const {
  if (!document_changes && !creates_files) {
    Json changes = Json::object();
    for (const DocumentChange& change : edit.changes) changes[change.uri] = edits_json(change, false);
    return {{"changes", changes}};
  }
  const bool annotated = annotations && !edit.label.empty();
  Json json = {{"documentChanges", lsp::document_changes(edit, annotated && !confirms_once)}};
  if (annotated && confirms_once) json["documentChanges"].push_back(asking_change(edit));
  if (annotated) {
    json["changeAnnotations"] = {
        {"confirm", {{"label", edit.label}, {"needsConfirmation", true}, {"description", edit.description}}}};
  }
  return json;
}

Json Client::code_action(const CodeAction& action) const {
  if (!action_literals) return action.command ? Json(*action.command) : Json();
  Json json = {{"title", action.title}, {"kind", action.kind}};
  for (const Diagnostic& each : action.diagnostics) json["diagnostics"].push_back(diagnostic(each));
  if (preferred_actions && action.preferred) json["isPreferred"] = true;
  if (!action.disabled.empty()) json["disabled"] = {{"reason", action.disabled}};
  if (action.edit) json["edit"] = workspace_edit(*action.edit);
  if (action.command) json["command"] = *action.command;
  if (!action.data.is_null()) json["data"] = action.data;
  return json;
}

}  // namespace lastmile::lsp
