#include "models/packages.h"

#include <algorithm>

namespace lastmile {

Packages::Packages(const FactBase& facts) {
  for (const Fact& package : facts.of_kind("package")) {
    Key key{folder_of(facts.file_of(package).path), package.get("name")};
    files_[key].push_back(package.file);
    package_of_[package.file] = std::move(key);
  }
}

std::vector<std::uint32_t> Packages::mates(std::uint32_t file) const {
  const auto package = package_of_.find(file);
  if (package == package_of_.end()) return {};
  std::vector<std::uint32_t> others = files_.at(package->second);
  others.erase(std::remove(others.begin(), others.end(), file), others.end());
  return others;
}

}  // namespace lastmile
