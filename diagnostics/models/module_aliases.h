// Where modules are that have no path: names that a tsconfig.json maps to files, folders below its baseUrl, and
// packages of the same repository by their name. A name that is not there has no place.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/fact.h"

namespace lastmile {

class ModuleAliases {
 public:
  explicit ModuleAliases(const FactBase& facts);

  // Paths without ending where a module that the file imports may be, the nearest settings first.
  std::vector<std::string> places(std::string_view module, const FactFile& file) const;

 private:
  struct Mapping {
    std::string name;  // "@app/*"
    std::string to;    // "web/src/*", from the root
  };
  struct Entry {
    std::string name;  // ".", "./client"
    std::string to;    // "./src/client.ts"
  };
  struct Package {
    std::string folder;
    std::vector<Entry> entries;
  };

  void add_packages(const FactBase& facts);
  void add_package_places(std::string_view module, const FactFile& file, std::vector<std::string>& found) const;

  std::map<std::string, std::vector<Mapping>, std::less<>> mappings_;  // by the folder of the settings
  std::map<std::string, std::string, std::less<>> bases_;              // baseUrl, from the root, likewise
  std::map<std::string, Package, std::less<>> packages_;
};

// "a/b/../c/./d" → "a/c/d"
std::string normal_path(std::string_view path);

}  // namespace lastmile
