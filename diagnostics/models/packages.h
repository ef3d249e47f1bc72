// Files that share their names without importing them: those of one folder that say the same `package {name}`.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/fact.h"

namespace lastmile {

class Packages {
 public:
  explicit Packages(const FactBase& facts);

  // The others of its package; empty where a language has none.
  std::vector<std::uint32_t> mates(std::uint32_t file) const;

 private:
  using Key = std::pair<std::string, std::string>;  // folder, name
  std::map<Key, std::vector<std::uint32_t>> files_;
  std::map<std::uint32_t, Key> package_of_;
};

}  // namespace lastmile
