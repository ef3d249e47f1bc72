#include "lsp/quiet_outside.h"

#include <iterator>
#include <vector>

#include "parallel.h"

namespace lastmile::lsp {

bool QuietOutside::run_posted() {
  bool any = false;
  while (true) {
    Task task;
    {
      const std::lock_guard lock(mutex_);
      if (posted_.empty()) return any;
      task = std::move(posted_.front());
      posted_.pop_front();
    }
    task();
    any = true;
  }
}

bool QuietOutside::run_work() {
  bool any = run_posted();
  while (!work_.empty() && !held_up_) {
    any = true;
    const std::size_t count = threads_ == 1 ? 1 : work_.size();
    std::vector<Task> now(std::make_move_iterator(work_.begin()),
                          std::make_move_iterator(work_.begin() + static_cast<std::ptrdiff_t>(count)));
    work_.erase(work_.begin(), work_.begin() + static_cast<std::ptrdiff_t>(count));
    parallel_for(count, threads_, [&](std::size_t i) { now[i](); });
    now_ += cost_;
    run_posted();
  }
  return any;
}

void QuietOutside::turn(std::chrono::milliseconds by) {
  const auto end = now_ + by;
  run_work();
  while (!timers_.empty() && timers_.begin()->first <= end) {
    now_ = timers_.begin()->first;
    const Task task = std::move(timers_.begin()->second);
    timers_.erase(timers_.begin());
    task();
    run_work();
  }
  now_ = end;
}

void QuietOutside::settle() {
  run_work();
  while (!timers_.empty()) turn(timers_.begin()->first - now_);
}

}  // namespace lastmile::lsp
