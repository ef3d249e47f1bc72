// Facts: what is true of one file, and the base that keeps those of a whole project.
//
// A fact is plain data: a kind, a place and named attributes. Patterns over code, selectors over config files and
// models all state facts; a rule's own candidates are facts whose kind is the rule's id. Kinds and attributes are
// listed in docs/facts.md; no code outside models/ depends on a particular one.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/range.h"

namespace lastmile {

struct Attribute {
  std::string name;
  std::string value;
  Range range;          // where the value stands in the file; empty when it stands nowhere
  bool masked = false;  // the file holds a secret there: the value says so, and cannot stand for the file's text
  bool ours = false;    // worked out by a rule: part of its templates, written in the style of the file

  friend bool operator==(const Attribute&, const Attribute&) = default;
};

struct Fact {
  std::string kind;
  std::uint32_t file = 0;  // index into FactBase::files()
  Range range;
  std::vector<Attribute> attributes;

  const Attribute* find(std::string_view name) const;
  // The value, or the empty text when there is no such attribute.
  std::string_view get(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != nullptr; }
  // Adds the attribute or replaces its value.
  void set(std::string_view name, std::string_view value, Range place = {});

  friend bool operator==(const Fact&, const Fact&) = default;
};

// A file as rules and models see it.
struct FactFile {
  std::string path;       // relative to the project's root, forward slashes
  std::string component;  // folder of the nearest manifest; empty for the root
  std::string scope;      // "source", "test", "docs", "example", … from facts/paths.toml
  std::string language;   // empty when unknown
};

// Folder part of a path; empty for a file at the root.
std::string_view folder_of(std::string_view path);
std::string_view name_of(std::string_view path);

// Moved, never copied: its indexes point into itself.
class FactBase {
 public:
  FactBase() = default;
  FactBase(const FactBase&) = delete;
  FactBase(FactBase&&) = default;
  FactBase& operator=(const FactBase&) = delete;
  FactBase& operator=(FactBase&&) = default;

  std::uint32_t add_file(FactFile file);
  const FactFile& file(std::uint32_t number) const { return files_[number]; }
  const std::vector<FactFile>& files() const { return files_; }
  const FactFile& file_of(const Fact& fact) const { return files_[fact.file]; }
  std::optional<std::uint32_t> find_file(std::string_view path) const;

  // References stay valid while facts are added.
  Fact& add(Fact fact);
  // In the order they were added.
  const std::deque<Fact>& of_kind(std::string_view kind) const;
  std::deque<Fact>& of_kind(std::string_view kind);
  const std::vector<const Fact*>& in_file(std::string_view kind, std::uint32_t file) const;
  const std::vector<const Fact*>& in_component(std::string_view kind, std::string_view component) const;
  std::vector<std::string> kinds() const;
  // Removes the facts of the kind for which `keep` is false. References to others of the kind become invalid.
  void keep_if(std::string_view kind, const std::function<bool(Fact&)>& keep);

 private:
  using Places = std::vector<const Fact*>;
  struct Kind {
    std::deque<Fact> facts;
    std::unordered_map<std::uint32_t, Places> by_file;
    std::map<std::string, Places, std::less<>> by_component;
  };
  void index(Kind& kind, const Fact& fact);
  const Kind* find_kind(std::string_view kind) const;

  std::vector<FactFile> files_;
  std::map<std::string, std::uint32_t, std::less<>> by_path_;
  std::map<std::string, Kind, std::less<>> kinds_;
};

}  // namespace lastmile
