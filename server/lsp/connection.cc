#include "lsp/connection.h"

#include <exception>
#include <utility>

namespace lastmile::lsp {

Reply::Reply(Connection& connection, Json id)
    : connection_(connection.shared_from_this()), id_(std::move(id)), exceptions_(std::uncaught_exceptions()) {}

Reply::~Reply() {
  // While an exception passes, whoever catches it answers and can say why.
  if (!done_ && std::uncaught_exceptions() == exceptions_) error(ErrorCode::internal_error, "no answer was made");
}

Reply::Reply(Reply&& other) noexcept
    : connection_(std::move(other.connection_)),
      id_(std::move(other.id_)),
      exceptions_(other.exceptions_),
      done_(std::exchange(other.done_, true)) {}

Reply& Reply::operator=(Reply&& other) noexcept {
  std::swap(connection_, other.connection_);
  std::swap(id_, other.id_);
  std::swap(exceptions_, other.exceptions_);
  std::swap(done_, other.done_);
  return *this;
}

bool Reply::open() const { return !done_ && connection_->is_open(id_); }

void Reply::result(Json value) {
  if (open()) connection_->answer(id_, response(id_, std::move(value)));
  done_ = true;
}

void Reply::error(ErrorCode code, std::string_view message) {
  if (open()) connection_->answer(id_, error_response(id_, code, message));
  done_ = true;
}

void Reply::when_cancelled(Task task) { connection_->when_cancelled(id_, std::move(task)); }

bool Connection::begin(const Json& id) { return open_.emplace(id.dump(), nullptr).second; }

bool Connection::is_open(const Json& id) const { return open_.count(id.dump()) > 0; }

void Connection::answer(const Json& id, std::string message) {
  open_.erase(id.dump());
  outside_.send(std::move(message));
}

void Connection::cancel(const Json& id) {
  const auto found = open_.find(id.dump());
  if (found == open_.end()) return;
  const Task cancelled = std::move(found->second);
  answer(id, error_response(id, ErrorCode::request_cancelled, "the client cancelled this request"));
  if (cancelled) cancelled();
}

void Connection::cancel_all(std::string_view why) {
  while (!open_.empty()) {
    const Json id = Json::parse(open_.begin()->first);
    const Task cancelled = std::move(open_.begin()->second);
    answer(id, error_response(id, ErrorCode::server_cancelled, why));
    if (cancelled) cancelled();
  }
}

// What waits for the client's answers may hold replies, which hold the connection.
void Connection::abandon() {
  open_.clear();
  const auto unanswered = std::exchange(asked_, {});
}

void Connection::when_cancelled(const Json& id, Task task) {
  if (const auto found = open_.find(id.dump()); found != open_.end()) found->second = std::move(task);
}

void Connection::notify(std::string_view method, Json params) {
  outside_.send(notification(method, std::move(params)));
}

void Connection::ask(std::string_view method, Json params, std::function<void(const Json& result)> answered) {
  asked_.emplace(++last_asked_, std::move(answered));
  outside_.send(request(last_asked_, method, std::move(params)));
}

void Connection::take_answer(const Message& message) {
  const auto found = message.id.is_number_integer() ? asked_.find(message.id.get<std::int64_t>()) : asked_.end();
  if (found == asked_.end()) return log(LogLevel::warning, "the client answered a request that was not made");
  const auto answered = std::move(found->second);
  asked_.erase(found);
  if (!message.error.is_null()) log(LogLevel::warning, "the client answered with an error: " + dump(message.error));
  if (answered) answered(message.error.is_null() ? message.result : Json());
}

void Connection::fault(const Json& id, ErrorCode code, std::string_view message) {
  outside_.send(error_response(id, code, message));
}

void Connection::log(LogLevel level, std::string_view text) {
  notify("window/logMessage", {{"type", static_cast<int>(level)}, {"message", std::string(text)}});
}

void Connection::show(LogLevel level, std::string_view text) {
  notify("window/showMessage", {{"type", static_cast<int>(level)}, {"message", std::string(text)}});
}

}  // namespace lastmile::lsp
