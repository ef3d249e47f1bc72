#include "lsp/server.h"

#include "lsp/handlers.h"

namespace lastmile::lsp {

void Server::receive(const Frame& frame) {
  if (ended()) return;
  if (!frame.fault.empty()) return session_.connection.fault(nullptr, ErrorCode::parse_error, frame.fault);
  dispatch(read_message(frame.body));
}

void Server::end_of_input(bool cut) {
  if (ended()) return;
  if (cut) session_.connection.log(LogLevel::error, "the input ended in the middle of a message");
  session_.exit_code = session_.stage == Stage::shut_down && !cut ? 0 : 1;
  session_.stage = Stage::ended;
}

void Server::dispatch(const Message& message) {
  switch (message.kind) {
    case Message::Kind::request: return answer(message);
    case Message::Kind::notification: return take(message);
    case Message::Kind::mistake: return session_.connection.fault(message.id, message.mistake, message.why);
    case Message::Kind::response: break;
  }
  try {
    session_.connection.take_answer(message);
  } catch (const std::exception& error) {
    report("a response", error.what());
  }
}

void Server::answer(const Message& message) {
  Connection& connection = session_.connection;
  if (!connection.begin(message.id)) {
    return connection.fault(message.id, ErrorCode::invalid_request, "a request of this id is not answered yet");
  }
  Reply reply(connection, message.id);
  if (session_.stage == Stage::new_born && message.method != "initialize") {
    return reply.error(ErrorCode::server_not_initialized, "the first request is `initialize`");
  }
  if (session_.stage == Stage::shut_down) {
    return reply.error(ErrorCode::invalid_request, "the server was told to shut down");
  }
  const Handler* handler = handler_of(message.method);
  if (!handler || !handler->answer) {
    return reply.error(ErrorCode::method_not_found, "there is no request `" + message.method + "`");
  }
  try {
    handler->answer(session_, message.params, std::move(reply));
  } catch (const Json::exception& error) {
    if (connection.is_open(message.id)) {
      connection.answer(message.id, error_response(message.id, ErrorCode::invalid_params, error.what()));
    }
  } catch (const std::exception& error) {
    report(message.method, error.what());
    if (connection.is_open(message.id)) {
      connection.answer(message.id, error_response(message.id, ErrorCode::internal_error, error.what()));
    }
  }
}

void Server::take(const Message& message) {
  const bool always = message.method == "exit";
  if (session_.stage != Stage::running && !always) return;
  const Handler* handler = handler_of(message.method);
  if (!handler || !handler->take) {
    if (message.method.starts_with("$/")) return;
    return session_.connection.log(LogLevel::log, "there is no notification `" + message.method + "`");
  }
  try {
    handler->take(session_, message.params);
  } catch (const Json::exception& error) {
    session_.connection.log(LogLevel::error, message.method + ": " + error.what());
  } catch (const std::exception& error) {
    report(message.method, error.what());
  }
}

void Server::report(const std::string& method, const std::string& what) {
  ++session_.mistakes;
  session_.connection.log(LogLevel::error, method + " failed: " + what);
  if (std::exchange(told_user_, true)) return;
  session_.connection.show(LogLevel::error, "Lastmile met an error of its own and goes on; its log says more.");
}

}  // namespace lastmile::lsp
