// The conversation with the client: every request is answered exactly once, whatever happens, and answers to our own
// requests find who asked.
//
// Lives on the session's thread.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "lsp/message.h"
#include "lsp/outside.h"

namespace lastmile::lsp {

class Connection;

// The duty to answer one request. Moved to where the answer is made; answers by itself, with an error, when it is
// dropped. Answering a request that was cancelled meanwhile does nothing.
class Reply {
 public:
  Reply(Connection& connection, Json id);
  ~Reply();
  Reply(Reply&& other) noexcept;
  Reply& operator=(Reply&& other) noexcept;

  void result(Json value);
  void error(ErrorCode code, std::string_view message);
  bool open() const;
  // Runs once when the client no longer wants the answer.
  void when_cancelled(Task task);

 private:
  std::shared_ptr<Connection> connection_;
  Json id_;
  int exceptions_;  // that were on their way when it was made
  bool done_ = false;
};

enum class LogLevel { error = 1, warning = 2, info = 3, log = 4 };

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  explicit Connection(Outside& outside) : outside_(outside) {}

  // False when a request of that id is open already.
  bool begin(const Json& id);
  bool is_open(const Json& id) const;
  void answer(const Json& id, std::string message);
  void cancel(const Json& id);
  void cancel_all(std::string_view why);  // with ServerCancelled
  void abandon();                         // the client is gone: nothing is answered any more
  void when_cancelled(const Json& id, Task task);

  void notify(std::string_view method, Json params);
  // `answered` gets the result; null when the client could not.
  void ask(std::string_view method, Json params, std::function<void(const Json& result)> answered);
  void take_answer(const Message& message);
  // Answers something that is no request we know.
  void fault(const Json& id, ErrorCode code, std::string_view message);

  void log(LogLevel level, std::string_view text);
  void show(LogLevel level, std::string_view text);

 private:
  Outside& outside_;
  std::map<std::string, Task> open_;  // requests not answered yet, by id, and what to do when they are cancelled
  std::map<std::int64_t, std::function<void(const Json&)>> asked_;
  std::int64_t last_asked_ = 0;
};

}  // namespace lastmile::lsp
