// Which of many globs match a path. Most globs are a name or an ending, which are looked up; only the others are tried.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lastmile {

class GlobTable {
 public:
  void add(std::string_view glob, std::uint32_t number);
  // The numbers under which globs that match were added, sorted, each once.
  std::vector<std::uint32_t> matching(std::string_view path) const;

 private:
  using Numbers = std::vector<std::uint32_t>;
  using Lookup = std::map<std::string, Numbers, std::less<>>;
  Lookup names_;    // of `Dockerfile`
  Lookup endings_;  // of `*.js` and `*.{js,ts}`: what is behind the last dot
  Lookup folders_;  // of `**/dist/**`
  Lookup others_;   // by glob
};

}  // namespace lastmile
