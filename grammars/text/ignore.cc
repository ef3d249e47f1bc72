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
    rule.folder = folder;
    rule.negated = line.front() == '!';
    if (rule.negated || line.starts_with("\\#") || line.starts_with("\\!")) line.remove_prefix(1);
    rule.folders_only = line.ends_with('/');
    if (rule.folders_only) line.remove_suffix(1);
    if (line.empty()) continue;
    const bool anchored = line.find('/') != std::string_view::npos;
    if (line.front() == '/') line.remove_prefix(1);
    rule.pattern = (anchored ? "" : "**/") + as_glob(line);
    rules_.push_back(std::move(rule));
  }
}

bool IgnoreRules::decide(std::string_view path, bool is_folder) const {
  for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
    if (rule->folders_only && !is_folder) continue;
    std::string_view inside = path;
    if (!rule->folder.empty()) {
      if (!inside.starts_with(rule->folder) || inside.size() <= rule->folder.size()) continue;
      inside.remove_prefix(rule->folder.size());
      if (inside.front() != '/') continue;
      inside.remove_prefix(1);
    }
    const bool by_name = rule->pattern.starts_with("**/");
    const bool plain = by_name && rule->pattern.find('/', 3) == std::string::npos;
    const std::string_view pattern =
        plain ? std::string_view(rule->pattern).substr(3) : std::string_view(rule->pattern);
    const std::string_view name = plain ? inside.substr(inside.rfind('/') + 1) : inside;
    // A pattern with a slash is a path pattern; one without must not be taken for a name below a folder.
    if (plain ? glob_match(pattern, name) : glob_match("/" + std::string(pattern), "/" + std::string(name))) {
      return !rule->negated;
    }
  }
  return false;
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
