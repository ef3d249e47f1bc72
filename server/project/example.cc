#include "project/example.h"

#include <algorithm>

#include "engine/regex.h"
#include "engine/toml.h"
#include "secrets/secret_example.h"

namespace lastmile {

namespace {

constexpr std::string_view twin_ending = ".fixed";
constexpr std::string_view settings_name = "project.toml";

const Regex& mark_pattern() {
  static const Regex pattern(
      R"(^[ \t]*(?:(?://|#|--|;|/\*|<!--|\{/\*)[ \t]*)?(?P<mark>\^+|<-)[ \t]+(?P<rule>[a-z0-9-]+/[a-z0-9-]+))"
      R"((?:[ \t]+(?P<severity>info|warning|error))?[ \t]*(?:\*/\}?|-->)?[ \t]*$)");
  return pattern;
}

// A line whose placeholders are filled, with the way columns move.
class FilledLine {
 public:
  FilledLine(std::string_view line, const SecretTables& secrets) {
    static const Regex placeholder(R"(\{\{secret:(?P<format>[a-z0-9-]+)(?:#(?P<number>\d+))?\}\})");
    std::size_t from = 0;
    for (auto groups = placeholder.groups(line, from); !groups.empty(); groups = placeholder.groups(line, from)) {
      const Range whole = groups[0].range;
      text_ += line.substr(from, whole.begin - from);
      const auto begin = static_cast<std::uint32_t>(text_.size());
      text_ += value_of(groups, line, secrets);
      moves_.push_back({whole, {begin, static_cast<std::uint32_t>(text_.size())}});
      from = whole.end;
    }
    text_ += line.substr(from);
  }

  const std::string& text() const { return text_; }

  std::uint32_t moved(std::uint32_t column) const {
    std::int64_t shift = 0;
    for (const auto& [before, after] : moves_) {
      if (column >= before.end) {
        shift = static_cast<std::int64_t>(after.end) - before.end;
      } else if (column > before.begin) {
        return after.begin;
      }
    }
    return static_cast<std::uint32_t>(column + shift);
  }

 private:
  static std::string value_of(const std::vector<RegexGroup>& groups, std::string_view line,
                              const SecretTables& secrets) {
    const std::string_view id = line.substr(groups[1].range.begin, groups[1].range.size());
    std::uint64_t seed = 1;
    if (groups.size() > 2) seed += std::stoull(std::string(line.substr(groups[2].range.begin, groups[2].range.size())));
    const auto format = std::find_if(secrets.formats.begin(), secrets.formats.end(),
                                     [&](const SecretFormat& known) { return known.id == id; });
    return format == secrets.formats.end() ? "unknown-format" : secret_example(*format, secrets, seed);
  }

  std::string text_;
  std::vector<std::pair<Range, Range>> moves_;
};

Mark read_mark(std::string_view line, const std::vector<RegexGroup>& groups) {
  Mark mark;
  for (const RegexGroup& group : groups) {
    const std::string_view value = line.substr(group.range.begin, group.range.size());
    if (group.name == "rule") mark.rule = value;
    if (group.name == "severity") mark.severity = value;
    if (group.name == "mark" && value != "<-") {
      mark.column = group.range.begin;
      mark.width = group.range.size();
    }
  }
  return mark;
}

void read_settings(std::string_view text, Example& example) {
  std::vector<Problem> problems;
  const TomlValue root = parse_toml(text, settings_name, problems);
  TomlTable table(root, settings_name, problems);
  example.surroundings.version_controlled = table.boolean("version-controlled", true);
  example.surroundings.untracked = table.texts("untracked");
}

void add_file(Example& example, const std::string& path, const std::string& text, const SecretTables& secrets) {
  if (path == settings_name) return read_settings(text, example);
  example.marked[path] = text;
  example.files[path] = without_marks(text, path, secrets, example.marks);
}

}  // namespace

std::string without_marks(std::string_view marked, std::string_view file, const SecretTables& secrets,
                          std::vector<Mark>& marks) {
  std::string result;
  FilledLine last("", secrets);
  std::uint32_t lines = 0;
  while (!marked.empty()) {
    const auto end = marked.find('\n');
    const bool ended = end != std::string_view::npos;
    std::string_view line = marked.substr(0, end);
    marked.remove_prefix(ended ? end + 1 : marked.size());
    const auto groups = mark_pattern().groups(line);
    if (groups.empty() || lines == 0) {
      last = FilledLine(line, secrets);
      result += last.text() + (ended ? "\n" : "");
      ++lines;
      continue;
    }
    Mark mark = read_mark(line, groups);
    const std::uint32_t right = last.moved(mark.column + mark.width);
    mark.column = last.moved(mark.column);
    if (mark.width > 0) mark.width = right - mark.column;
    mark.file = file;
    mark.line = lines - 1;
    marks.push_back(std::move(mark));
  }
  return result;
}

std::vector<Example> read_examples(const std::map<std::string, std::string>& files, const SecretTables& secrets) {
  std::map<std::string, Example> examples;
  for (const auto& [path, text] : files) {
    const auto slash = path.find('/');
    const bool folder = slash != std::string::npos;
    std::string name = path.substr(0, slash);
    const bool twin = name.ends_with(twin_ending);
    if (twin) name.resize(name.size() - twin_ending.size());
    Example& example = examples[folder ? name + "/" : name];
    example.name = folder ? name + "/" : name;
    example.surroundings.version_controlled = true;
    const std::string inner = folder ? path.substr(slash + 1) : name;
    if (twin) {
      std::vector<Mark> none;
      example.has_twin = true;
      example.fixed[inner] = without_marks(text, inner, secrets, none);
    }
  }
  for (const auto& [path, text] : files) {
    const auto slash = path.find('/');
    const std::string name = path.substr(0, slash);
    if (name.ends_with(twin_ending)) continue;
    add_file(examples[slash == std::string::npos ? name : name + "/"],
             slash == std::string::npos ? name : path.substr(slash + 1), text, secrets);
  }
  std::vector<Example> all;
  for (auto& [name, example] : examples) all.push_back(std::move(example));
  return all;
}

}  // namespace lastmile
