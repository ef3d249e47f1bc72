#include "lsp/message.h"

#include <utility>

namespace lastmile::lsp {

namespace {

constexpr const char* protocol = "2.0";

Message mistake(Json id, ErrorCode code, std::string why) {
  Message message;
  message.id = std::move(id);
  message.mistake = code;
  message.why = std::move(why);
  return message;
}

bool is_id(const Json& id) { return id.is_string() || id.is_number_integer(); }

}  // namespace

Message read_message(std::string_view body) {
  Json json = read_json(body);
  if (json.is_discarded())
    return mistake(nullptr, ErrorCode::parse_error, "the message is not JSON, or nested too deeply");
  if (!json.is_object()) return mistake(nullptr, ErrorCode::invalid_request, "a message is a JSON object");
  Json id = json.value("id", Json());
  const bool has_id = json.contains("id");
  if (has_id && !is_id(id) && !id.is_null()) {
    return mistake(nullptr, ErrorCode::invalid_request, "an id is a number or a text");
  }
  Message message;
  message.id = id;
  if (json.contains("method")) {
    if (!json["method"].is_string()) return mistake(id, ErrorCode::invalid_request, "`method` is a text");
    message.kind = has_id ? Message::Kind::request : Message::Kind::notification;
    message.method = json["method"].get<std::string>();
    message.params = std::move(json["params"]);
    return message;
  }
  if (!has_id || (!json.contains("result") && !json.contains("error"))) {
    return mistake(id, ErrorCode::invalid_request, "a message has a `method`, or is a response with an `id`");
  }
  message.kind = Message::Kind::response;
  message.result = json.value("result", Json());
  message.error = json.value("error", Json());
  return message;
}

std::string request(const Json& id, std::string_view method, Json params) {
  Json message = {{"jsonrpc", protocol}, {"id", id}, {"method", method}};
  if (!params.is_null()) message["params"] = std::move(params);  // null is no parameters, and is not allowed for them
  return dump(message);
}

std::string notification(std::string_view method, Json params) {
  return dump({{"jsonrpc", protocol}, {"method", method}, {"params", std::move(params)}});
}

std::string response(const Json& id, Json result) {
  return dump({{"jsonrpc", protocol}, {"id", id}, {"result", std::move(result)}});
}

std::string error_response(const Json& id, ErrorCode code, std::string_view message) {
  return dump({{"jsonrpc", protocol},
               {"id", id},
               {"error", {{"code", static_cast<int>(code)}, {"message", std::string(message)}}}});
}

}  // namespace lastmile::lsp
