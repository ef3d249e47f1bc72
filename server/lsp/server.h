// The language server, from a frame to what follows from it: the table of methods, the rules of the protocol's life
// cycle, and one place where everything that a handler throws is caught.
#pragma once

#include <optional>

#include "lsp/framing.h"
#include "lsp/session.h"

namespace lastmile::lsp {

class Server {
 public:
  // With `built_in` the engine of the built-in rules is not made anew.
  explicit Server(Outside& outside, std::shared_ptr<const Engine> built_in = nullptr) : session_(outside) {
    if (built_in) session_.built_in = {built_in, std::make_shared<LocalReader>(built_in), {}};
  }

  // On the session's thread.
  void receive(const Frame& frame);
  // The stream ended; `cut` in the middle of a message.
  void end_of_input(bool cut);

  // Nobody listens any more.
  void abandon() { session_.connection.abandon(); }

  bool ended() const { return session_.stage == Stage::ended; }
  int exit_code() const { return session_.exit_code; }
  const Session& session() const { return session_; }

 private:
  void dispatch(const Message& message);
  void answer(const Message& message);
  void take(const Message& message);
  void report(const std::string& method, const std::string& what);

  Session session_;
  bool told_user_ = false;  // that something went wrong inside
};

}  // namespace lastmile::lsp
