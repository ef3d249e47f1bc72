// A small project for tests of the edit engine, written as people read it: files with marked places, then a fix.
//
//   ‹value|true›                                    a capture `value` of the subject
//   ‹primary|…›                                     the subject itself
//   ‹import name=a module=b style=esm|…›            a fact of that kind; a fix binds it with [fix.with]
//
// The subject's file is the one with its captures; the first when there are none. Marks nest.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/edit.h"
#include "engine/load.h"

namespace lastmile {

class EditProject {
 public:
  // All files of one component unless another folder is given.
  EditProject& file(std::string_view path, std::string_view marked, std::string_view component = "");
  EditProject& value(std::string_view name, std::string_view value);  // of the subject, without a place
  EditProject& version(std::string_view dependency, std::string_view version);

  // `edits` holds [[edit]] tables (and [with]) as they stand below a rule's [[fix]].
  Changes changes(std::string_view edits) const;
  // The texts after all these fixes, in this order, by path; `left_out` counts what was not made.
  std::map<std::string, std::string> after(const std::vector<std::string>& fixes) const;
  std::size_t left_out(const std::vector<std::string>& fixes) const;

 private:
  TextSource texts() const;

  FactBase facts_;
  Dictionaries dictionaries_;
  Fact subject_{"test/rule", 0, {}, {}};
  std::map<std::string, TextPtr, std::less<>> texts_;
};

// The text of a single file after the fix, or "obstacle: why".
std::string fixed(std::string_view path, std::string_view marked, std::string_view edits);

}  // namespace lastmile
