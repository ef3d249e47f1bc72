#include "project/process.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/syscall.h>
#elif defined(__APPLE__)
#include <sys/event.h>
#elif defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace lastmile {

void release_free_memory() {
#ifdef __GLIBC__
  malloc_trim(0);  // others do it by themselves
#endif
}

#if defined(__unix__) || defined(__APPLE__)

namespace {

// Between fork and exec: other threads' locks may be held, so nothing is allocated.
[[noreturn]] void become(char* const* argv, const char* folder, int input, int output) {
  const int null = open("/dev/null", O_RDWR);
  if (chdir(folder) == 0 && null >= 0) {
    dup2(input >= 0 ? input : null, STDIN_FILENO);
    dup2(null, STDERR_FILENO);
    dup2(output, STDOUT_FILENO);
    execvp(argv[0], argv);
  }
  _exit(127);
}

std::string read_all(int file) {
  std::string text;
  std::array<char, 65536> buffer{};
  for (ssize_t got = read(file, buffer.data(), buffer.size()); got > 0;
       got = read(file, buffer.data(), buffer.size())) {
    text.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return text;
}

}  // namespace

std::optional<std::string> output_of(const std::vector<std::string>& arguments, const std::string& folder,
                                     std::string_view input) {
  std::vector<char*> argv;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  int ends[2];
  if (pipe(ends) != 0) return std::nullopt;
  // A file, not a pipe: it takes all at once, whatever the child does with it.
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> given(input.empty() ? nullptr : std::tmpfile(), &std::fclose);
  if (given) {
    std::fwrite(input.data(), 1, input.size(), given.get());
    std::rewind(given.get());
  }
  const pid_t child = fork();
  if (child == 0) become(argv.data(), folder.c_str(), given ? fileno(given.get()) : -1, ends[1]);
  close(ends[1]);
  std::string text = child > 0 ? read_all(ends[0]) : "";
  close(ends[0]);
  int status = 1;
  if (child <= 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return std::nullopt;
  }
  return text;
}

bool is_terminal(int stream) { return isatty(stream) == 1; }

void prepare_streams() { std::signal(SIGPIPE, SIG_IGN); }

std::size_t read_input(char* into, std::size_t most) {
  ssize_t count = read(STDIN_FILENO, into, most);
  while (count < 0 && errno == EINTR) count = read(STDIN_FILENO, into, most);
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

#ifdef __linux__

bool wait_for_exit(std::int64_t process) {
  const int file = static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(process), 0));
  if (file < 0) return errno == ESRCH;
  pollfd ended{file, POLLIN, 0};
  int result = poll(&ended, 1, -1);
  while (result < 0 && errno == EINTR) result = poll(&ended, 1, -1);
  close(file);
  return result == 1;
}

#elif defined(__APPLE__)

bool wait_for_exit(std::int64_t process) {
  const int queue = kqueue();
  struct kevent wanted, ended;
  EV_SET(&wanted, static_cast<uintptr_t>(process), EVFILT_PROC, EV_ADD, NOTE_EXIT, 0, nullptr);
  const int result = kevent(queue, &wanted, 1, &ended, 1, nullptr);
  const bool gone = result == 1 || (result < 0 && errno == ESRCH);
  close(queue);
  return gone;
}

#else

bool wait_for_exit(std::int64_t) { return false; }

#endif

#elif defined(_WIN32)

std::optional<std::string> output_of(const std::vector<std::string>&, const std::string&, std::string_view) {
  return std::nullopt;
}

bool is_terminal(int) { return false; }

void prepare_streams() {
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
}

std::size_t read_input(char* into, std::size_t most) {
  const int count = _read(_fileno(stdin), into, static_cast<unsigned>(most));
  return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool wait_for_exit(std::int64_t process) {
  const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
  if (!handle) return false;
  const bool gone = WaitForSingleObject(handle, INFINITE) == WAIT_OBJECT_0;
  CloseHandle(handle);
  return gone;
}

#endif

}  // namespace lastmile
