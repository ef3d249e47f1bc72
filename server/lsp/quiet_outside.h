// An outside without a stream and with a clock that is turned by hand: for replaying a session and for tests, where the
// same messages have to give the same answers.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>

#include "lsp/outside.h"

namespace lastmile::lsp {

class QuietOutside : public Outside {
 public:
  // With more than one thread, work that waits at the same time runs at the same time.
  explicit QuietOutside(std::function<void(const std::string&)> sent, std::size_t threads = 1)
      : sent_(std::move(sent)), threads_(threads) {}

  void send(std::string message) override { sent_(message); }
  void post(Task task) override {
    const std::lock_guard lock(mutex_);
    posted_.push_back(std::move(task));
  }
  void work(Task task) override { work_.push_back(std::move(task)); }
  void after(std::chrono::milliseconds delay, Task task) override { timers_.emplace(now_ + delay, std::move(task)); }
  void watch_process(std::int64_t, Task) override {}
  std::chrono::milliseconds now() const override { return now_; }
  std::size_t threads() const override { return threads_; }
  std::string today() const override { return "2026-06-15"; }

  // What every piece of work takes from now on, on this clock.
  void set_cost(std::chrono::milliseconds cost) { cost_ = cost; }
  // Work that is begun goes on until it is no longer held up.
  void hold_up(bool held_up) { held_up_ = held_up; }
  // Runs the work that is waiting and what follows from it, without turning the clock; false when nothing was waiting.
  bool run_work();
  // Turns the clock, running timers that fall due in their order, each followed by its work.
  void turn(std::chrono::milliseconds by);
  // Turns the clock until nothing is left to do.
  void settle();

 private:
  bool run_posted();

  std::function<void(const std::string&)> sent_;
  std::size_t threads_;
  std::mutex mutex_;
  std::deque<Task> posted_;  // guarded by mutex_
  std::deque<Task> work_;
  std::multimap<std::chrono::milliseconds, Task> timers_;
  std::chrono::milliseconds now_{0}, cost_{0};
  bool held_up_ = false;
};

}  // namespace lastmile::lsp
