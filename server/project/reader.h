// Who reads files: a text goes in, what match() finds in it comes out.
//
// A file that is being edited is read again and again: its tree is kept for that, of as many files as fit into the
// memory that trees may take; those read longest ago are let go first.
#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "engine/check.h"

namespace lastmile {

struct ReadRequest {
  FileInput file;        // without `before`
  std::string document;  // what is read again after an edit: its name, which no other has; empty for a file on disk
  bool anew = false;     // from its beginning, whatever is known of an earlier text
};

struct FileReading {
  std::shared_ptr<const FileMatches> matches;
  bool provisional = false;  // reading the text anew may find something else
  bool set_aside = false;    // it could not be read; a note says why
  std::string packed = {};   // `matches` of a file on disk as pack() writes them; empty when nobody had to
};

// Nothing is known of that file but why it was not read.
std::shared_ptr<const FileMatches> unread(const Engine& engine, const std::string& path, const std::string& why);

// Thread-safe.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual FileReading read(const ReadRequest& request) = 0;
  // One by one and in that order.
  virtual std::vector<FileReading> read_all(std::span<const ReadRequest> requests);
  // How many it is best to be asked for at once, when there are plenty.
  virtual std::size_t best_at_once() const { return 1; }
  // Nothing is being read. Lets go of what only the next read() would need.
  virtual void rest() {}
};

inline constexpr std::size_t usual_tree_memory = 64 * 1024 * 1024;  // bytes
inline constexpr int seconds_for_a_text = 10;  // of computing; no text that a grammar can read takes a tenth of that

struct ReadLimits {
  std::size_t tree_memory = usual_tree_memory;  // bytes, for the trees of documents
  int seconds = 0;  // of computing since the last text was begun; then the system ends this process; 0 for no end
};

// Reads in this process.
class LocalReader : public Reader {
 public:
  explicit LocalReader(std::shared_ptr<const Engine> engine, ReadLimits limits = {})
      : engine_(std::move(engine)), limits_(limits) {}
  FileReading read(const ReadRequest& request) override;
  void rest() override;

 private:
  using State = std::optional<MatchState>;
  struct Kept {
    std::string document;
    MatchState state;
    std::size_t size = 0;  // bytes
  };
  State take(const std::string& document);
  void keep(const std::string& document, MatchState state);

  std::shared_ptr<const Engine> engine_;
  ReadLimits limits_;
  std::mutex mutex_;
  std::list<Kept> kept_;         // guarded by mutex_; the one read last is first
  std::size_t kept_memory_ = 0;  // guarded by mutex_; bytes
  State used_up_;                // guarded by mutex_; let go of when there is time
};

}  // namespace lastmile
