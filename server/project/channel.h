// One end of a connection between two processes, for messages of any bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lastmile {

class Channel {
 public:
  explicit Channel(int file = -1) : file_(file) {}  // takes the open file over; -1 is a closed end
  Channel(Channel&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  Channel& operator=(Channel&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
  }
  ~Channel();

  // The parts are one message. False when the other end is closed.
  bool send(std::vector<std::string_view> parts);
  // Waits for a message; nullopt when the other end is closed.
  std::optional<std::string> receive();

  // Exactly these bytes, without the size that goes before a message.
  bool send_bytes(const void* bytes, std::size_t size);
  bool receive_bytes(void* into, std::size_t size);
  // One end of another connection goes to the other process; a closed one comes when that failed.
  void send_end(Channel end);
  Channel receive_end();

 private:
  bool send_pieces(const std::vector<std::string_view>& pieces);

  int file_;
};

// Both ends of a new connection; nullopt when the system has no more.
std::optional<std::pair<Channel, Channel>> connected();

}  // namespace lastmile
