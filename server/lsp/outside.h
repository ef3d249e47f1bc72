// What the session needs of the world around it. Serving gives it a stream, a pool and a clock; tests give it a list,
// a pool and a clock that is turned by hand.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "project/own_rules.h"

namespace lastmile::lsp {

using Task = std::function<void()>;

class Outside {
 public:
  virtual ~Outside() = default;

  // On the session's thread only.
  virtual void send(std::string message) = 0;                          // to the client
  virtual void work(Task task) = 0;                                    // runs on the pool
  virtual void after(std::chrono::milliseconds delay, Task task) = 0;  // runs on the session's thread, once
  virtual void watch_process(std::int64_t id, Task gone) = 0;          // `gone` runs there when it has ended
  virtual std::chrono::milliseconds now() const = 0;                   // of a clock that only goes forward
  virtual std::size_t threads() const = 0;                             // that a scan may use
  virtual std::string today() const = 0;                               // YYYY-MM-DD
  // From any thread: the built-in rules with a project's own, and who reads with them.
  virtual OwnRules load(const std::vector<DataFile>& own) { return engine_with(own); }
  // From any thread: runs on the session's thread, in the order of the calls.
  virtual void post(Task task) = 0;
};

}  // namespace lastmile::lsp
