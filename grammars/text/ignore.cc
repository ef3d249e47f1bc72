#include "text/ignore.h"

#include <algorithm>

#include "text/glob.h"

namespace lastmile {

namespace {

std::string_view trimmed(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  while (!line.empty() && line.back() == ' ' && (line.size() < 2 || line[line.size() - 2] != '\\')) {
    line.remove_suffix(1);
  }
  return line;
}

// Braces are ordinary characters here, unlike in a glob, and a backslash makes the next character ordinary.
std::string as_glob(std::string_view pattern) {
  std::string result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool escaped = pattern[i] == '\\' && i + 1 < pattern.size();
    if (escaped) ++i;
    const bool literal = escaped || pattern[i] == '{' || pattern[i] == '}';
    if (literal && pattern[i] != '^' && pattern[i] != '!') {
      result += std::string("[") + pattern[i] + "]";
    } else {
      result += pattern[i];
    }
  }
  return result;
}

}  // namespace

void IgnoreRules::add(std::string_view folder, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    Rule rule;
    rule.negated = line.front() == '!';
    if (rule.negated || line.starts_with("\\#") || line.starts_with("\\!")) line.remove_prefix(1);
    rule.folders_only = line.ends_with('/');
    if (rule.folders_only) line.remove_suffix(1);
    if (line.empty()) continue;
    const bool anchored = line.find('/') != std::string_view::npos;
    if (line.front() == '/') line.remove_prefix(1);
    rule.pattern = (anchored ? "" : "**/") + as_glob(line);
    rules_[std::string(folder)].push_back(std::move(rule));
  }
}

// `inside`: the path seen from the folder of the ignore file.
bool IgnoreRules::takes(const Rule& rule, std::string_view inside, bool is_folder) {
  if (rule.folders_only && !is_folder) return false;
  const bool plain = rule.pattern.starts_with("**/") && rule.pattern.find('/', 3) == std::string::npos;
  if (plain) return glob_match(std::string_view(rule.pattern).substr(3), inside.substr(inside.rfind('/') + 1));
  // A pattern with a slash is a path pattern; one without must not be taken for a name below a folder.
  return glob_match("/" + rule.pattern, "/" + std::string(inside));
}

// The file nearest to the path decides, and of its rules the last.
bool IgnoreRules::decide(std::string_view path, bool is_folder) const {
  for (auto end = path.rfind('/');; end = path.substr(0, end).rfind('/')) {
    const bool at_root = end == std::string_view::npos;
    const auto found = rules_.find(at_root ? std::string_view() : path.substr(0, end));
    if (found != rules_.end()) {
      const std::string_view inside = at_root ? path : path.substr(end + 1);
      for (auto rule = found->second.rbegin(); rule != found->second.rend(); ++rule) {
        if (takes(*rule, inside, is_folder)) return !rule->negated;
      }
    }
    if (at_root) return false;
  }
}

bool IgnoreRules::ignores_folder(std::string_view path) const {
  for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
    if (decide(path.substr(0, slash), true)) return true;
  }
  return decide(path, true);
}

bool IgnoreRules::ignores(std::string_view path) const {
  const auto slash = path.rfind('/');
  if (slash != std::string_view::npos && ignores_folder(path.substr(0, slash))) return true;
  return decide(path, false);
}

}  // namespace lastmile
