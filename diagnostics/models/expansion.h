// What a command is good for, after the scripts and tasks of the project that it runs have been looked up.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

using Classes = std::set<std::string, std::less<>>;

// "test build" → both.
void add_classes(std::string_view list, Classes& into);
std::string joined_classes(const Classes& classes);

class Expansion {
 public:
  Expansion(const FactBase& facts, const Dictionaries& dictionaries);

  // Of a `shell_command`. `unknown` is among them when it may do anything.
  Classes classes_of(const Fact& command) const;
  // Of a text in a dictionary of classes; `unknown` when the dictionary does not know it.
  Classes looked_up(std::string_view dictionary, std::string_view text) const;
  // What a command or action writes with the token it is given: "contents: write" (dictionary `pipeline-writes`).
  std::vector<std::string> written_by(std::string_view command) const;

 private:
  using Commands = std::vector<const Fact*>;

  void expand(std::string_view command, const std::string& folder, int depth, Classes& into) const;
  bool expand_script(std::string_view command, const std::string& folder, int depth, Classes& into) const;
  std::string script_named(std::string_view rest) const;
  bool expand_tasks(std::string_view command, int depth, Classes& into) const;
  bool expand_task(const std::string& name, int depth, Classes& into) const;
  bool expand_all(const Commands* commands, int depth, Classes& into) const;
  const std::string* value(std::string_view dictionary, std::string_view key) const;

  const FactBase& facts_;
  const Dictionaries& dictionaries_;
  std::map<std::string, std::map<std::string, Commands>> scripts_;  // name → folder of the component → commands
  std::map<std::string, Commands> tasks_;                           // by name
  std::map<std::string, std::string> needs_;                        // of a task, by name
};

}  // namespace lastmile
