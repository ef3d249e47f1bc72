// What earlier checks found in files, by content: a file that has not changed is not read as source again.
//
// A folder of packs. Each pack is written by one check, beside its place and then moved there, so that checks may share
// the folder and one that is cut off leaves nothing behind. A pack is of one build of the program and one set of rules;
// others are not opened. What is torn is left out, never believed. Values of secrets are in no pack: facts have none.
#pragma once

#include <array>
#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/load.h"
#include "engine/match.h"

namespace lastmile {

class MatchCache {
 public:
  using Key = std::array<std::uint8_t, 32>;

  // `data`: all rules and facts of the engine. `pack`: the name of the one that save() writes.
  MatchCache(std::filesystem::path folder, const std::vector<DataFile>& data, std::string_view pack);

  // find() and add() may be called from any thread. Null when nothing is known.
  static Key key_of(const FileInput& file);
  std::shared_ptr<const FileMatches> find(const Key& key);
  void add(const Key& key, const FileMatches& matches);
  // Writes what was found or added since. Throws std::runtime_error when the disk does not take it.
  void save() const;

 private:
  struct Known {
    std::string_view bytes;  // checksum and pack(), inside `packs_`
    std::atomic<bool> used{false};
  };
  void open_pack(const std::filesystem::path& path);

  std::filesystem::path folder_, pack_;
  std::string build_;                                // 64 hex digits
  std::vector<std::unique_ptr<std::string>> packs_;  // as they were read
  std::map<Key, Known> known_;
  std::mutex mutex_;
  std::map<Key, std::string> added_;  // guarded by mutex_ until save()
};

}  // namespace lastmile
