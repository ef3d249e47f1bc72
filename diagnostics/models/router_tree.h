// Which app or router a name means, and how they hang together over mounts, groups and files.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/fact.h"
#include "models/packages.h"

namespace lastmile {

// How a router hangs on its parent: by a mount statement, or as a group made of it.
struct RouterLink {
  const Fact* parent = nullptr;  // an `app` fact
  const Fact* mount = nullptr;   // the statement; null for a group
  std::string prefix;
};

// "/api/" and "users" make "/api/users".
std::string joined_path(std::string_view prefix, std::string_view path);

class RouterTree {
 public:
  explicit RouterTree(const FactBase& facts);

  // The app that `name` means at that place; null when nobody can tell. An empty name means the app around it.
  const Fact* find(std::string_view name, std::uint32_t file, Range use) const;
  // Where the app is hung in. Several links: the same router mounted twice; the first counts.
  const RouterLink* link(const Fact* app) const;
  // From the app up to the root, at most max_depth.
  std::vector<const Fact*> chain(const Fact* app) const;

  static constexpr std::size_t max_depth = 6;

  const Packages& packages() const { return packages_; }

 private:
  const Fact* in_file(std::string_view name, std::uint32_t file, Range use) const;
  const Fact* given_to(std::string_view function, std::uint32_t file) const;
  const Fact* imported(std::string_view name, std::uint32_t file) const;
  const Fact* exported_by(std::uint32_t file, std::string_view member) const;
  void link_mounts();
  void link_groups();

  const FactBase& facts_;
  std::vector<std::vector<const Fact*>> apps_;     // by file
  std::vector<std::vector<const Fact*>> imports_;  // by file
  Packages packages_;
  std::map<const Fact*, RouterLink> links_;
};

}  // namespace lastmile
