#include "project/reader.h"

#include <algorithm>
#include <utility>

#include "project/nursery.h"

namespace lastmile {

std::shared_ptr<const FileMatches> unread(const Engine& engine, const std::string& path, const std::string& why) {
  auto nothing = std::make_shared<FileMatches>();
  nothing->path = path;
  nothing->scope = engine.rules().scope_of(path);
  nothing->notes.push_back({path, why});
  return nothing;
}

std::vector<FileReading> Reader::read_all(std::span<const ReadRequest> requests) {
  std::vector<FileReading> readings;
  for (const ReadRequest& request : requests) readings.push_back(read(request));
  return readings;
}

FileReading LocalReader::read(const ReadRequest& request) {
  if (limits_.seconds > 0) limit_computing(limits_.seconds);
  if (request.document.empty()) return {std::make_shared<const FileMatches>(engine_->match(request.file))};
  State before = take(request.document);
  FileInput file = request.file;
  if (!request.anew && before) file.before = &*before;
  std::optional<MatchState> state;
  FileReading reading{std::make_shared<const FileMatches>(engine_->match(file, &state))};
  if (!state || request.file.stop.stop_requested()) return reading;
  reading.provisional = state->provisional;
  keep(request.document, std::move(*state));
  const std::lock_guard lock(mutex_);
  used_up_ = std::move(before);
  return reading;
}

void LocalReader::rest() {
  if (limits_.seconds > 0) unlimit_computing();
  const std::lock_guard lock(mutex_);
  used_up_.reset();
}

LocalReader::State LocalReader::take(const std::string& document) {
  const std::lock_guard lock(mutex_);
  const auto found =
      std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) { return kept.document == document; });
  if (found == kept_.end()) return std::nullopt;
  State state = std::move(found->state);
  kept_memory_ -= found->size;
  kept_.erase(found);
  return state;
}

void LocalReader::keep(const std::string& document, MatchState state) {
  const std::size_t size = memory_of(state);
  const std::lock_guard lock(mutex_);
  kept_.push_front({document, std::move(state), size});
  kept_memory_ += size;
  while (kept_memory_ > limits_.tree_memory && !kept_.empty()) {
    kept_memory_ -= kept_.back().size;
    kept_.pop_back();
  }
}

}  // namespace lastmile
