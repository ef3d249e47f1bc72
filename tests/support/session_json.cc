#include "support/session_json.h"

#include <algorithm>
#include <sstream>

#include "lsp/positions.h"

namespace lastmile {

using lsp::Json;

namespace {

lsp::Position read_position(const std::string& text) {
  const auto colon = text.find(':');
  return {static_cast<std::uint32_t>(std::stoul(text.substr(0, colon))),
          static_cast<std::uint32_t>(std::stoul(text.substr(colon + 1)))};
}

lsp::Extent read_extent(const std::string& text) {
  const auto dash = text.find('-');
  const lsp::Position start = read_position(text.substr(0, dash));
  return {start, dash == std::string::npos ? start : read_position(text.substr(dash + 1))};
}

// The end of the JSON text that begins at `from`.
std::size_t end_of_text(const std::string& text, std::size_t from) {
  for (std::size_t i = from + 1; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == '"')
      return i + 1;
  }
  throw std::runtime_error("a text without its end");
}

}  // namespace

Json able_client() {
  return Json::parse(R"({
    "workspace": {
      "applyEdit": true, "configuration": true, "workspaceFolders": true,
      "didChangeConfiguration": {"dynamicRegistration": true},
      "didChangeWatchedFiles": {"dynamicRegistration": true},
      "workspaceEdit": {
        "documentChanges": true, "resourceOperations": ["create", "rename", "delete"],
        "changeAnnotationSupport": {"groupsOnLabel": true}
      }
    },
    "textDocument": {
      "publishDiagnostics": {
        "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true, "dataSupport": true,
        "tagSupport": {"valueSet": [1, 2]}
      },
      "codeAction": {
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source"]}},
        "isPreferredSupport": true, "disabledSupport": true, "dataSupport": true
      },
      "hover": {"contentFormat": ["markdown", "plaintext"]}
    }
  })");
}

Json read_changes(const std::string& text) {
  Json changes = Json::array();
  for (std::size_t at = 0; at < text.size();) {
    Json change;
    if (text[at] != '"') {
      const auto space = text.find(' ', at);
      change["range"] = read_extent(text.substr(at, space - at));
      at = space + 1;
    }
    const std::size_t end = end_of_text(text, at);
    change["text"] = Json::parse(text.substr(at, end - at));
    changes.push_back(std::move(change));
    at = std::min(text.find_first_not_of(' ', end), text.size());
  }
  return changes;
}

std::string changed(std::string text, const Json& changes) {
  for (const Json& change : changes) {
    if (!change.contains("range")) {
      text = change["text"];
      continue;
    }
    text = edited(text, Json::array({{{"range", change["range"]}, {"newText", change["text"]}}}));
  }
  return text;
}

std::string difference_of(const Json& expected, const Json& actual, const std::string& path) {
  const std::string place = path.empty() ? "it" : path;
  if (expected.is_string() && expected.get<std::string>().starts_with("~")) {
    const std::string part = expected.get<std::string>().substr(1);
    const bool found = actual.is_string() && actual.get<std::string>().find(part) != std::string::npos;
    return found ? "" : place + " is " + lsp::dump(actual);
  }
  if (expected.is_object() && actual.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      const Json found = actual.value(key, Json());
      if (std::string difference = difference_of(value, found, path + "/" + key); !difference.empty())
        return difference;
    }
    return "";
  }
  if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      std::string difference = difference_of(expected[i], actual[i], path + "/" + std::to_string(i));
      if (!difference.empty()) return difference;
    }
    return "";
  }
  return expected == actual ? "" : place + " is " + lsp::dump(actual);
}

const Json* edit_in(const Json& message) {
  static const Json::json_pointer places[] = {Json::json_pointer("/params/edit"), Json::json_pointer("/result/edit"),
                                              Json::json_pointer("/result/0/edit")};
  for (const auto& place : places) {
    if (message.contains(place)) return &message.at(place);
  }
  return nullptr;
}

Json edits_of(const Json& workspace_edit, const std::string& uri) {
  if (workspace_edit.contains("changes")) return workspace_edit["changes"].value(uri, Json::array());
  for (const Json& change : workspace_edit.at("documentChanges")) {
    if (change.contains("textDocument") && change["textDocument"]["uri"] == uri) return change["edits"];
  }
  return Json::array();
}

std::string edited(const std::string& text, const Json& edits) {
  const Text before(text);
  struct Edit {
    std::uint32_t begin, end;
    std::string text;
  };
  std::vector<Edit> list;
  for (const Json& edit : edits) {
    const auto range = edit["range"].get<lsp::Extent>();
    Edit next{0, 0, edit["newText"]};
    lsp::offset_at(before, range.start, lsp::Encoding::utf16, next.begin);
    lsp::offset_at(before, range.end, lsp::Encoding::utf16, next.end);
    list.push_back(std::move(next));
  }
  std::stable_sort(list.begin(), list.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  std::string result;
  std::uint32_t at = 0;
  for (const Edit& edit : list) {
    if (edit.begin < at) throw std::runtime_error("edits overlap");
    result += text.substr(at, edit.begin - at) + edit.text;
    at = edit.end;
  }
  return result + text.substr(at);
}

}  // namespace lastmile
