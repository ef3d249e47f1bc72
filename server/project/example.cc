#include "project/example.h"

#include <algorithm>
#include <cctype>

#include "engine/regex.h"
#include "engine/toml.h"
#include "secrets/secret_example.h"

namespace lastmile {

namespace {

constexpr std::string_view twin_endings[twin_count] = {".fixed", ".fixed2", ".fixed3", ".fixed4", ".fixed5"};
constexpr std::string_view kept_env_name = "dot-env";
constexpr std::string_view settings_name = "project.toml";

const Regex& mark_pattern() {
  static const Regex pattern(
      R"(^[ \t]*(?:(?://|#|--|;|/\*|<!--|\{/\*)[ \t]*)?(?P<mark>\^+|<-)[ \t]+(?P<rule>[a-z0-9-]+/[a-z0-9-]+))"
      R"((?:[ \t]+(?P<severity>info|warning|error))?[ \t]*(?:\*/\}?|-->)?[ \t]*$)");
  return pattern;
}

// Hidden in one of the ways that people hide values in.
std::string in_form(const std::string& value, std::string_view form) {
  if (form == "head") return value.substr(0, value.size() / 2);
  if (form == "tail") return value.substr(value.size() / 2);
  if (form == "base64") return encode_base64url(value);
  if (form != "percent") return value;
  std::string result;
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    result += std::isalnum(byte) ? std::string(1, c) : std::string{'%', digits[byte / 16], digits[byte % 16]};
  }
  return result;
}

// A line whose placeholders are filled, with the way columns move.
class FilledLine {
 public:
  FilledLine(std::string_view line, const SecretTables& secrets) {
    static const Regex placeholder(
        R"(\{\{secret:(?P<format>[a-z0-9-]+)(?:#(?P<number>\d+))?(?:\|(?P<form>[a-z0-9]+))?\}\})");
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
    std::string id, form;
    std::uint64_t seed = 1;
    for (const RegexGroup& group : groups) {
      const std::string text(line.substr(group.range.begin, group.range.size()));
      if (group.name == "format") id = text;
      if (group.name == "form") form = text;
      if (group.name == "number") seed += std::stoull(text);
    }
    const auto format = std::find_if(secrets.formats.begin(), secrets.formats.end(),
                                     [&](const SecretFormat& known) { return known.id == id; });
    return format == secrets.formats.end() ? "unknown-format" : in_form(secret_example(*format, secrets, seed), form);
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

void note_placeholders(const std::string& text, const SecretTables& secrets, Example& example) {
  static const Regex placeholder(R"(\{\{secret:[a-z0-9-]+(?:#\d+)?(?:\|[a-z0-9]+)?\}\})");
  for (auto groups = placeholder.groups(text); !groups.empty();
       groups = placeholder.groups(text, groups[0].range.end)) {
    const std::string written = text.substr(groups[0].range.begin, groups[0].range.size());
    example.placeholders.emplace(FilledLine(written, secrets).text(), written);
  }
}

// Takes the ending of a twin's name away; which twin it is, or nothing for the example itself.
std::optional<std::size_t> twin_of(std::string& name) {
  for (std::size_t i = 0; i < std::size(twin_endings); ++i) {
    if (!name.ends_with(twin_endings[i])) continue;
    name.resize(name.size() - twin_endings[i].size());
    return i;
  }
  return std::nullopt;
}

void add_file(Example& example, const std::string& path, const std::string& text, const SecretTables& secrets) {
  if (path == settings_name) return read_settings(text, example);
  example.marked[path] = text;
  note_placeholders(text, secrets, example);
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

std::string name_in_example(std::string_view path) {
  const std::string_view name = name_of(path);
  if (name != kept_env_name) return std::string(path);
  return std::string(path.substr(0, path.size() - name.size())) + ".env";
}

std::string name_on_disk(std::string_view path) {
  const std::string_view name = name_of(path);
  if (name != ".env") return std::string(path);
  return std::string(path.substr(0, path.size() - name.size())) + std::string(kept_env_name);
}

std::string with_placeholders(std::string text, const Example& example) {
  for (const auto& [value, written] : example.placeholders) {
    for (auto at = text.find(value); at != std::string::npos; at = text.find(value, at + written.size())) {
      text.replace(at, value.size(), written);
    }
  }
  return text;
}

std::vector<Example> read_examples(const std::map<std::string, std::string>& files, const SecretTables& secrets) {
  std::map<std::string, Example> examples;
  for (const auto& [path, text] : files) {
    const auto slash = path.find('/');
    const bool folder = slash != std::string::npos;
    std::string name = path.substr(0, slash);
    const auto twin = twin_of(name);
    Example& example = examples[folder ? name + "/" : name];
    if (example.name.empty()) example.surroundings.version_controlled = true;
    example.name = folder ? name + "/" : name;
    const std::string inner = folder ? name_in_example(path.substr(slash + 1)) : name;
    if (!twin) {
      add_file(example, inner, text, secrets);
    } else {
      std::vector<Mark> none;
      if (!example.fixed[*twin]) example.fixed[*twin].emplace();
      (*example.fixed[*twin])[inner] = without_marks(text, inner, secrets, none);
    }
  }
  std::vector<Example> all;
  for (auto& [name, example] : examples) all.push_back(std::move(example));
  return all;
}

}  // namespace lastmile
