#include "lsp/record.h"

#include <stdexcept>

#include "lsp/masking.h"

namespace lastmile::lsp {

namespace {

std::FILE* opened(const std::string& name) {
  if (name.empty()) return nullptr;
  std::FILE* file = std::fopen(name.c_str(), "ab");
  if (!file) throw std::runtime_error("cannot write " + name);
  return file;
}

}  // namespace

Recorder::Recorder(const std::string& record_file, const std::string& log_file, const OwnRules& rules)
    : record_(opened(record_file), &std::fclose), log_(opened(log_file), &std::fclose) {
  if (record_) masking_ = std::make_unique<Masking>(rules);
}

Recorder::~Recorder() = default;

void Recorder::received(const Frame& frame) {
  if (!record_) return;
  Json message = read_json(frame.body);
  if (message.is_discarded())
    message = {{"unreadable", frame.fault.empty() ? "not JSON, or nested too deeply" : frame.fault}};
  if (message.is_object()) masking_->mask_received(message);
  write("client", std::move(message));
}

void Recorder::sent(std::string_view text) {
  if (!record_ && !log_) return;
  Json message = Json::parse(text);
  if (log_ && message.value("method", "") == "window/logMessage") {
    std::fprintf(log_.get(), "%s\n", message["params"]["message"].get<std::string>().c_str());
    std::fflush(log_.get());
  }
  if (!record_) return;
  masking_->mask_sent(message);
  write("server", std::move(message));
}

void Recorder::write(const char* from, Json message) {
  const auto passed = std::chrono::steady_clock::now() - begin_;
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
  std::fprintf(record_.get(), "%s\n", dump({{"ms", ms}, {"from", from}, {"message", std::move(message)}}).c_str());
  std::fflush(record_.get());
}

}  // namespace lastmile::lsp
