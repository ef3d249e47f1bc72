// Processes that may die. Each is forked off one that holds what all of them need and does nothing itself: to start one
// takes a millisecond, and the memory is shared.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "project/channel.h"

namespace lastmile {

struct Child {
  Channel channel;
  std::int64_t process = 0;
};

// Thread-safe. When it goes, its children see the end of their channels.
class Nursery {
 public:
  // Whether the system can fork.
  static bool possible();

  // To be made before any other thread. Each child runs `work` with its end of the channel, and ends when that returns.
  explicit Nursery(const std::function<void(Channel&)>& work);
  Nursery(const Nursery&) = delete;
  ~Nursery();

  // Nullopt when the system has no more processes.
  std::optional<Child> start();
  // Waits until that child has ended and says how: that it "crashed (signal 11)", "came to no end" or "stopped".
  std::string ending_of(std::int64_t process);

 private:
  std::mutex mutex_;
  Channel control_;           // guarded by mutex_
  std::int64_t process_ = 0;  // that children are forked off
};

// Runs `work` in a child, to which the standard streams belong for that time, and tells what it returned; nullopt when
// the child was ended before, or the system has none. To be called while there is one thread.
std::optional<int> run_in_child(const std::function<int()>& work);

// For a child, before a piece of work: computing for more seconds than that ends the process. And when the work is
// done.
void limit_computing(int seconds);
void unlimit_computing();
// Ends the process now.
void end_process(std::int64_t process);

}  // namespace lastmile
