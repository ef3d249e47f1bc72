// The session written down: the log, and the conversation for a bug report, in which secrets are unreadable.
//
// A recording is one JSON object a line: `{"ms": 12, "from": "client" | "server", "message": {…}}`.
#pragma once

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "lsp/framing.h"
#include "lsp/json.h"
#include "project/own_rules.h"

namespace lastmile::lsp {

class Masking;

// On the session's thread. With empty names nothing is written.
class Recorder {
 public:
  // `rules`: what is secret in documents is found with them.
  Recorder(const std::string& record_file, const std::string& log_file, const OwnRules& rules);
  ~Recorder();

  void received(const Frame& frame);
  void sent(std::string_view message);

 private:
  using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
  void write(const char* from, Json message);

  File record_, log_;
  std::unique_ptr<Masking> masking_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace lastmile::lsp
