// JSON-RPC 2.0: what a message is, and what one looks like when it is written.
#pragma once

#include <string>
#include <string_view>

#include "lsp/json.h"

namespace lastmile::lsp {

// Error codes of JSON-RPC and LSP 3.17.
enum class ErrorCode {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  server_not_initialized = -32002,
  request_cancelled = -32800,
  content_modified = -32801,
  server_cancelled = -32802,
  request_failed = -32803,
};

struct Message {
  enum class Kind { request, notification, response, mistake };

  Kind kind = Kind::mistake;
  Json id;             // a number or text; null when there is none
  std::string method;  // of a request or notification
  Json params;         // of them; an object or array, or null
  Json result, error;  // of a response
  ErrorCode mistake = ErrorCode::parse_error;
  std::string why;  // of a mistake, for the answer
};

Message read_message(std::string_view body);

std::string request(const Json& id, std::string_view method, Json params);
std::string notification(std::string_view method, Json params);
std::string response(const Json& id, Json result);
std::string error_response(const Json& id, ErrorCode code, std::string_view message);

}  // namespace lastmile::lsp
