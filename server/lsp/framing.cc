#include "lsp/framing.h"

#include <algorithm>
#include <charconv>

namespace lastmile::lsp {

namespace {

constexpr std::string_view length_name = "content-length:";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with_name(std::string_view line, std::string_view name) {
  return line.size() >= name.size() &&
         std::equal(name.begin(), name.end(), line.begin(), [](char a, char b) { return a == lower(b); });
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// The length that the header states; nullopt when it states none that can be read.
std::optional<std::size_t> length_in(std::string_view header) {
  std::optional<std::size_t> length;
  while (!header.empty()) {
    const std::size_t end = std::min(header.find('\n'), header.size());
    const std::string_view line = header.substr(0, end);
    header.remove_prefix(std::min(end + 1, header.size()));
    if (!begins_with_name(line, length_name)) continue;
    const std::string_view digits = trimmed(line.substr(length_name.size()));
    std::size_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || length) return std::nullopt;
    length = value;
  }
  return length;
}

}  // namespace

void FrameReader::fault(std::string message) { ready_.push_back({"", std::move(message)}); }

void FrameReader::feed(std::string_view bytes) {
  while (!bytes.empty()) {
    if (skipped_ > 0) {
      const std::size_t passed = std::min(skipped_, bytes.size());
      skipped_ -= passed;
      bytes.remove_prefix(passed);
    } else {
      bytes = wanted_ > 0 ? take_body(bytes) : take_header(bytes);
    }
  }
}

std::optional<Frame> FrameReader::next() {
  if (ready_.empty()) return std::nullopt;
  Frame frame = std::move(ready_.front());
  ready_.pop_front();
  return frame;
}

std::string_view FrameReader::take_header(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n') + 1, bytes.size());
    const std::size_t taken = bytes.find('\n') == std::string_view::npos ? bytes.size() : end;
    header_.append(bytes.substr(0, taken));
    bytes.remove_prefix(taken);
    if (header_.size() > largest_header) {
      if (!lost_) fault("a message header is longer than " + std::to_string(largest_header) + " bytes");
      lost_ = true;
      header_.clear();
    }
    if (lost_ && header_.ends_with('\n')) {
      // The next line that states a length begins a header again.
      if (begins_with_name(header_, length_name)) {
        lost_ = false;
      } else {
        header_.clear();
      }
    }
    if (header_.ends_with("\r\n\r\n") || header_.ends_with("\n\n") || header_ == "\r\n" || header_ == "\n") {
      end_header();
      return bytes;
    }
  }
  return bytes;
}

void FrameReader::end_header() {
  const std::optional<std::size_t> length = length_in(header_);
  const bool blank = trimmed(header_).empty();
  header_.clear();
  if (blank) return;
  if (!length) {
    fault("a message header states no Content-Length that can be read");
    lost_ = true;
  } else if (*length > largest_body) {
    fault("a message of " + std::to_string(*length) + " bytes is larger than " + std::to_string(largest_body));
    skipped_ = *length;
  } else if (*length == 0) {
    fault("a message is empty");
  } else {
    wanted_ = *length;
  }
}

std::string_view FrameReader::take_body(std::string_view bytes) {
  const std::size_t taken = std::min(wanted_, bytes.size());
  body_.append(bytes.substr(0, taken));
  wanted_ -= taken;
  if (wanted_ == 0) {
    ready_.push_back({std::move(body_), ""});
    body_.clear();
  }
  return bytes.substr(taken);
}

std::string framed(std::string_view body) {
  return "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

}  // namespace lastmile::lsp
