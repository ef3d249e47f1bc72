#include "project/process.h"

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#endif

namespace lastmile {

#if defined(__unix__) || defined(__APPLE__)

namespace {

[[noreturn]] void become(const std::vector<std::string>& arguments, const std::string& folder, int output) {
  std::vector<char*> argv;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int null = open("/dev/null", O_RDWR);
  if (chdir(folder.c_str()) == 0 && null >= 0) {
    dup2(null, STDIN_FILENO);
    dup2(null, STDERR_FILENO);
    dup2(output, STDOUT_FILENO);
    execvp(argv[0], argv.data());
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

std::optional<std::string> output_of(const std::vector<std::string>& arguments, const std::string& folder) {
  int ends[2];
  if (pipe(ends) != 0) return std::nullopt;
  const pid_t child = fork();
  if (child == 0) become(arguments, folder, ends[1]);
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

#else

std::optional<std::string> output_of(const std::vector<std::string>&, const std::string&) { return std::nullopt; }

bool is_terminal(int) { return false; }

#endif

}  // namespace lastmile
