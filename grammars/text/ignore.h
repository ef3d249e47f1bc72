// `.gitignore` rules: nested files, negation, anchored patterns, folders only, `**`.
// Semantics: https://git-scm.com/docs/gitignore
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

class IgnoreRules {
 public:
  // `text` is the content of an ignore file that lies in `folder` (relative to the root, empty for the root itself).
  // Files nearer to the root are added first.
  void add(std::string_view folder, std::string_view text);

  // Whether a file at `path` is ignored, itself or through one of its folders.
  bool ignores(std::string_view path) const;
  // The same for a folder, when a walk decides whether to enter it.
  bool ignores_folder(std::string_view path) const;

 private:
  struct Rule {
    std::string pattern;  // with a leading `**/` when it is not anchored
    bool negated = false;
    bool folders_only = false;
  };
  static bool takes(const Rule& rule, std::string_view inside, bool is_folder);
  bool decide(std::string_view path, bool is_folder) const;

  std::map<std::string, std::vector<Rule>, std::less<>> rules_;  // by the folder of the ignore file
};

}  // namespace lastmile
