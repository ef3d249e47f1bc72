#include "project/nursery.h"

#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace lastmile {

#if defined(__unix__) || defined(__APPLE__)

namespace {

using Work = std::function<void(Channel&)>;

// What the nursery is asked: to start a child, or how one ended. After the answer to the first comes its channel.
struct Order {
  pid_t ended = 0;  // 0: start one
};
struct Answer {
  pid_t process = -1;
  int status = 0;
};

// Not even an endless loop outlives the process that wanted it.
void end_with_parent() {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

[[noreturn]] void live_as_child(Channel channel, const Work& work) {
  end_with_parent();
  work(channel);
  _exit(0);
}

void start_child(Channel& control, const Work& work) {
  auto ends = connected();
  Answer answer;
  if (ends) answer.process = fork();
  if (answer.process == 0) {
    control = Channel();
    ends->first = Channel();
    live_as_child(std::move(ends->second), work);
  }
  control.send_bytes(&answer, sizeof answer);
  if (answer.process > 0) control.send_end(std::move(ends->first));
}

int status_of(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

// Standard input and output are not its own: whoever is at their other end has to see when they are closed. An
// interrupt from the terminal reaches all processes; the one that gave the work decides.
[[noreturn]] void live_as_nursery(Channel control, const Work& work) {
  const int null = open("/dev/null", O_RDWR);
  dup2(null, STDIN_FILENO);
  dup2(null, STDOUT_FILENO);
  std::signal(SIGINT, SIG_IGN);
  for (Order order; control.receive_bytes(&order, sizeof order);) {
    if (order.ended == 0) {
      start_child(control, work);
    } else {
      const Answer answer{order.ended, status_of(order.ended)};
      control.send_bytes(&answer, sizeof answer);
    }
  }
  _exit(0);
}

std::optional<Answer> ask(Channel& control, const Order& order) {
  Answer answer;
  if (!control.send_bytes(&order, sizeof order) || !control.receive_bytes(&answer, sizeof answer)) return std::nullopt;
  return answer;
}

}  // namespace

bool Nursery::possible() { return true; }

Nursery::Nursery(const Work& work) {
  auto ends = connected();
  if (!ends) return;
  const pid_t process = fork();
  if (process == 0) {
    ends->first = Channel();
    live_as_nursery(std::move(ends->second), work);
  }
  if (process <= 0) return;
  control_ = std::move(ends->first);
  process_ = process;
}

Nursery::~Nursery() {
  control_ = Channel();
  if (process_ > 0) status_of(static_cast<pid_t>(process_));
}

std::optional<Child> Nursery::start() {
  const std::lock_guard lock(mutex_);
  const std::optional<Answer> answer = ask(control_, {});
  if (!answer || answer->process <= 0) return std::nullopt;
  return Child{control_.receive_end(), answer->process};
}

std::string Nursery::ending_of(std::int64_t process) {
  const std::lock_guard lock(mutex_);
  const std::optional<Answer> answer = ask(control_, {static_cast<pid_t>(process)});
  if (!answer || !WIFSIGNALED(answer->status)) return "stopped";
  const int signal = WTERMSIG(answer->status);
  return signal == SIGXCPU ? "came to no end" : "crashed (signal " + std::to_string(signal) + ")";
}

std::optional<int> run_in_child(const std::function<int()>& work) {
  std::fflush(nullptr);
  const pid_t process = fork();
  if (process == 0) {
    end_with_parent();
    std::exit(work());
  }
  if (process < 0) return std::nullopt;
  const int status = status_of(process);
  return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

void limit_computing(int seconds) {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  rlimit limit{};
  getrlimit(RLIMIT_CPU, &limit);
  limit.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
  setrlimit(RLIMIT_CPU, &limit);
}

void unlimit_computing() {
  rlimit limit{};
  getrlimit(RLIMIT_CPU, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_CPU, &limit);
}

void end_process(std::int64_t process) { kill(static_cast<pid_t>(process), SIGKILL); }

#else

bool Nursery::possible() { return false; }
Nursery::Nursery(const std::function<void(Channel&)>&) {}
Nursery::~Nursery() = default;
std::optional<Child> Nursery::start() { return std::nullopt; }
std::string Nursery::ending_of(std::int64_t) { return ""; }
std::optional<int> run_in_child(const std::function<int()>&) { return std::nullopt; }
void limit_computing(int) {}
void unlimit_computing() {}
void end_process(std::int64_t) {}

#endif

}  // namespace lastmile
