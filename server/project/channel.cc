#include "project/channel.h"

#include <algorithm>
#include <cstdint>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace lastmile {

bool Channel::send(std::vector<std::string_view> parts) {
  std::uint64_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  parts.insert(parts.begin(), {reinterpret_cast<const char*>(&size), sizeof size});
  return send_pieces(parts);
}

bool Channel::send_bytes(const void* bytes, std::size_t size) {
  return send_pieces({{static_cast<const char*>(bytes), size}});
}

std::optional<std::string> Channel::receive() {
  std::uint64_t size = 0;
  if (!receive_bytes(&size, sizeof size)) return std::nullopt;
  std::string message(size, '\0');
  if (!receive_bytes(message.data(), size)) return std::nullopt;
  return message;
}

#if defined(__unix__) || defined(__APPLE__)

namespace {

// A process that is gone is no reason to die.
#ifdef MSG_NOSIGNAL
constexpr int no_signal = MSG_NOSIGNAL;
#else
constexpr int no_signal = 0;  // macOS says it of the socket
#endif
// Another thread may start a program at any time, which is not to hold the file.
#ifdef MSG_CMSG_CLOEXEC
constexpr int closed_by_exec = MSG_CMSG_CLOEXEC;
#else
constexpr int closed_by_exec = 0;
#endif

void prepare(int file) {
  fcntl(file, F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
  const int yes = 1;
  setsockopt(file, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
}

constexpr std::size_t most_pieces = 256;  // in one step; systems take 1,024

// One byte with room for an open file beside it.
struct FileMessage {
  char byte = 1;
  iovec data{&byte, 1};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  msghdr header{};

  FileMessage() {
    header.msg_iov = &data;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
  }
};

}  // namespace

Channel::~Channel() {
  if (file_ >= 0) close(file_);
}

// In one step, as far as the system takes them: whoever waits for a message wakes up once.
bool Channel::send_pieces(const std::vector<std::string_view>& pieces) {
  std::vector<iovec> left;
  for (const std::string_view piece : pieces) left.push_back({const_cast<char*>(piece.data()), piece.size()});
  for (std::size_t first = 0; first < left.size();) {
    msghdr message{};
    message.msg_iov = &left[first];
    message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(std::min(left.size() - first, most_pieces));
    const ssize_t count = sendmsg(file_, &message, no_signal);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    auto sent = static_cast<std::size_t>(count);
    for (; first < left.size() && sent >= left[first].iov_len; ++first) sent -= left[first].iov_len;
    if (first == left.size()) break;
    left[first].iov_base = static_cast<char*>(left[first].iov_base) + sent;
    left[first].iov_len -= sent;
  }
  return true;
}

bool Channel::receive_bytes(void* into, std::size_t size) {
  for (char* next = static_cast<char*>(into); size > 0;) {
    const ssize_t count = ::recv(file_, next, size, MSG_WAITALL);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    next += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

void Channel::send_end(Channel end) {
  FileMessage message;
  cmsghdr* part = CMSG_FIRSTHDR(&message.header);
  part->cmsg_level = SOL_SOCKET;
  part->cmsg_type = SCM_RIGHTS;
  part->cmsg_len = CMSG_LEN(sizeof end.file_);
  std::memcpy(CMSG_DATA(part), &end.file_, sizeof end.file_);
  sendmsg(file_, &message.header, no_signal);
}

Channel Channel::receive_end() {
  FileMessage message;
  if (recvmsg(file_, &message.header, closed_by_exec) != 1) return Channel();
  const cmsghdr* part = CMSG_FIRSTHDR(&message.header);
  if (!part || part->cmsg_type != SCM_RIGHTS) return Channel();
  int file = -1;
  std::memcpy(&file, CMSG_DATA(part), sizeof file);
  prepare(file);
  return Channel(file);
}

std::optional<std::pair<Channel, Channel>> connected() {
  int files[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, files) != 0) return std::nullopt;
  for (const int file : files) prepare(file);
  return std::pair(Channel(files[0]), Channel(files[1]));
}

#else

Channel::~Channel() = default;
bool Channel::send_pieces(const std::vector<std::string_view>&) { return false; }
bool Channel::receive_bytes(void*, std::size_t) { return false; }
void Channel::send_end(Channel) {}
Channel Channel::receive_end() { return Channel(); }
std::optional<std::pair<Channel, Channel>> connected() { return std::nullopt; }

#endif

}  // namespace lastmile
