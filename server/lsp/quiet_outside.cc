#include "lsp/quiet_outside.h"

namespace lastmile::lsp {

bool QuietOutside::run_posted() {
  const bool any = !posted_.empty();
  while (!posted_.empty()) {
    const Task task = std::move(posted_.front());
    posted_.pop_front();
    task();
  }
  return any;
}

bool QuietOutside::run_work() {
  bool any = run_posted();
  while (!work_.empty()) {
    any = true;
    const Task task = std::move(work_.front());
    work_.pop_front();
    task();
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
