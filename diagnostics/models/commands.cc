#include "models/commands.h"

#include <algorithm>
#include <optional>

#include "models/shell.h"

namespace lastmile {

namespace {

// Which attribute of which fact is a text for the shell.
constexpr std::pair<std::string_view, std::string_view> shell_texts[] = {
    {"ci_step", "run"},           {"script", "command"}, {"docker_run", "command"},
    {"build_command", "command"}, {"task", "command"},
};

// A text without quotes and indicators of its file's format, and where each of its bytes stands in the file.
struct PlainText {
  std::string text;
  std::vector<std::uint32_t> places;

  void add(char c, std::size_t place) {
    text += c;
    places.push_back(static_cast<std::uint32_t>(place));
  }
  Range range_of(Range part) const {
    if (part.empty() || part.end > places.size()) return {};
    return {places[part.begin], places[part.end - 1] + 1};
  }
  // Without its quotes.
  Range word_at(Range part) const {
    const char first = part.size() > 2 && part.end <= text.size() ? text[part.begin] : ' ';
    const bool quoted = (first == '"' || first == '\'') && text[part.end - 1] == first;
    return range_of(quoted ? Range{part.begin + 1, part.end - 1} : part);
  }
};

void add_block(std::string_view raw, std::size_t offset, bool folded, PlainText& plain) {
  for (std::size_t i = std::min(raw.find('\n'), raw.size() - 1) + 1; i < raw.size(); ++i) {
    plain.add(folded && raw[i] == '\n' ? ' ' : raw[i], offset + i);
  }
}

void add_quoted(std::string_view raw, std::size_t offset, PlainText& plain) {
  const char quote = raw[0];
  for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
    char c = raw[i];
    if ((quote == '"' && c == '\\') || (quote == '\'' && c == '\'')) {
      c = raw[++i];
      if (quote == '"' && (c == 'n' || c == 't')) c = c == 'n' ? '\n' : '\t';
    }
    plain.add(c, offset + i);
  }
}

// ["npm", "install"]: words in quotes, without what stands between them.
void add_words(std::string_view raw, std::size_t offset, PlainText& plain) {
  char quote = '\0';
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const bool mark = raw[i] == '"' || raw[i] == '\'';
    if (mark && (quote == '\0' || quote == raw[i])) quote = quote == '\0' ? raw[i] : '\0';
    const bool between = quote == '\0' && !mark;
    plain.add(between ? ' ' : raw[i], offset + i);
  }
}

PlainText plain_text(std::string_view raw, std::size_t offset, bool lines) {
  PlainText plain;
  if (raw.empty()) return plain;
  const bool enclosed = raw.size() > 1 && (raw[0] == '"' || raw[0] == '\'') && raw.back() == raw[0];
  if (raw[0] == '|' || raw[0] == '>' || raw.starts_with("<<")) {
    add_block(raw, offset, raw[0] == '>', plain);
  } else if (enclosed && !lines) {
    add_quoted(raw, offset, plain);
  } else if (raw.size() > 1 && (raw.starts_with("[\"") || raw.starts_with("['")) && raw.back() == ']' && !lines) {
    add_words(raw, offset, plain);
  } else {
    for (std::size_t i = 0; i < raw.size(); ++i) plain.add(raw[i] == '\n' && !lines ? ' ' : raw[i], offset + i);
  }
  return plain;
}

bool is_in(const Dictionaries& dictionaries, std::string_view name, std::string_view word) {
  const auto found = dictionaries.find(name);
  return found != dictionaries.end() && found->second.has(word);
}

std::string below(std::string_view folder, std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  while (path.ends_with('/')) path.remove_suffix(1);
  if (path == "." || path.empty()) return std::string(folder);
  return folder.empty() ? std::string(path) : std::string(folder) + "/" + std::string(path);
}

class Commands {
 public:
  Commands(const Text& text, std::string_view path, const Dictionaries& dictionaries)
      : text_(text), path_(path), dictionaries_(dictionaries) {}

  std::vector<Fact> of(const Fact& owner, std::string_view attribute) {
    const Attribute* shell = owner.find(attribute);
    if (!shell || shell->range.empty()) return {};
    owner_ = &owner;
    folder_ = below(owner.kind == "ci_step" ? "" : folder_of(path_), owner.get("folder"));
    const PlainText plain = plain_text(text_.slice(shell->range), shell->range.begin, owner.kind == "docker_run");
    if (owner.kind == "docker_run" && plain.text.starts_with('[')) return {};
    for (const ShellCommand& command : split_shell(plain.text)) {
      state(command, plain, 0);
    }
    return std::move(stated_);
  }

 private:
  static constexpr int max_shells = 3;

  void state(ShellCommand command, const PlainText& plain, int shells) {
    strip(command);
    if (const auto inner = shell_argument(command); inner && shells < max_shells) {
      for (ShellCommand part : split_shell(*inner)) {
        part.range = command.range;
        part.places.assign(part.words.size(), Range{});
        part.excuse = command.excuse;
        state(part, plain, shells + 1);
      }
      return;
    }
    const std::string folder = take_folder(command);
    if (command.words.size() == 2 && command.words[0] == "cd") folder_ = below(folder_, command.words[1]);
    Fact fact{"shell_command", 0, plain.range_of(command.range), {}};
    fact.set("of", owner_->kind);
    fact.set("command", joined_words(command.words), fact.range);
    if (!command.words.empty()) fact.set("program", command.words[0], plain.word_at(command.places[0]));
    if (command.words.size() > 1) fact.set("verb", command.words[1], plain.word_at(command.places[1]));
    fact.set("folder", folder);
    if (!command.assignments.empty() && !command.places.empty()) {
      const Range front = plain.range_of({command.range.begin, command.places[0].begin});
      fact.set("assigned", joined_words(command.assignments), front);
    }
    if (!command.excuse.empty()) fact.set("excused", "true", plain.range_of(command.excuse));
    fact.set("owner", "", owner_->range);
    for (const Attribute& attribute : owner_->attributes) {
      if (!fact.has(attribute.name) && attribute.name != "run") fact.attributes.push_back(attribute);
    }
    stated_.push_back(std::move(fact));
  }

  // Programs that only start others, with their options: `sudo`, `npx --yes`, `poetry run`.
  void strip(ShellCommand& command) const {
    const std::vector<std::string>& words = command.words;
    for (std::size_t taken = 1; taken > 0;) {
      taken = 0;
      for (std::size_t n = std::min<std::size_t>(3, words.size()); n > 0 && taken == 0; --n) {
        const std::vector<std::string> front(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(n));
        if (n < words.size() && is_in(dictionaries_, "command-prefixes", joined_words(front))) taken = n;
      }
      while (taken > 0 && taken + 1 < words.size() && (words[taken].starts_with('-') || is_set(words[taken]))) {
        if (is_set(words[taken])) command.assignments.push_back(words[taken]);
        ++taken;
      }
      remove_words(command, 0, taken);
    }
  }

  static void remove_words(ShellCommand& command, std::size_t first, std::size_t count) {
    const auto begin = static_cast<std::ptrdiff_t>(first), end = static_cast<std::ptrdiff_t>(first + count);
    command.words.erase(command.words.begin() + begin, command.words.begin() + end);
    command.places.erase(command.places.begin() + begin, command.places.begin() + end);
  }

  static bool is_set(std::string_view word) {
    const auto equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && word.substr(0, equals).find('-') == std::string_view::npos;
  }

  // The text that `sh -c` is given.
  static std::optional<std::string> shell_argument(const ShellCommand& command) {
    const std::vector<std::string>& words = command.words;
    if (words.size() < 3) return std::nullopt;
    const std::string_view program = name_of(words[0]);
    const bool shell = program == "sh" || program == "bash" || program == "zsh" || program == "dash";
    for (std::size_t i = 1; shell && i + 1 < words.size() && words[i].starts_with('-'); ++i) {
      if (words[i].ends_with('c')) return words[i + 1];
    }
    return std::nullopt;
  }

  // Where it runs; the option that says so is taken off.
  std::string take_folder(ShellCommand& command) const {
    const std::vector<std::string>& words = command.words;
    for (std::size_t i = 1; i < words.size(); ++i) {
      const auto equals = std::min(words[i].find('='), words[i].size());
      const bool joined = equals < words[i].size();
      if (!is_in(dictionaries_, "folder-options", words[0] + " " + words[i].substr(0, equals))) continue;
      if (!joined && i + 1 >= words.size()) break;
      const std::string folder = joined ? words[i].substr(equals + 1) : words[i + 1];
      remove_words(command, i, joined ? 1 : 2);
      return below(folder_, folder);
    }
    return folder_;
  }

  const Text& text_;
  std::string_view path_;
  const Dictionaries& dictionaries_;
  const Fact* owner_ = nullptr;
  std::string folder_;
  std::vector<Fact> stated_;
};

// A line below `name:` belongs to that task.
void name_tasks(std::vector<Fact>& facts) {
  for (Fact& task : facts) {
    if (task.kind != "task" || task.has("name")) continue;
    const Fact* head = nullptr;
    for (const Fact& other : facts) {
      const bool above = other.kind == "task_head" && other.range.begin < task.range.begin;
      if (above && (!head || other.range.begin > head->range.begin)) head = &other;
    }
    if (head) task.set("name", head->get("name"));
  }
}

}  // namespace

void derive_commands(const Text& text, std::string_view path, const Dictionaries& dictionaries,
                     std::vector<Fact>& facts) {
  name_tasks(facts);
  std::vector<Fact> stated;
  Commands commands(text, path, dictionaries);
  for (const Fact& fact : facts) {
    for (const auto& [kind, attribute] : shell_texts) {
      if (fact.kind != kind) continue;
      std::vector<Fact> own = commands.of(fact, attribute);
      std::move(own.begin(), own.end(), std::back_inserter(stated));
    }
  }
  std::move(stated.begin(), stated.end(), std::back_inserter(facts));
}

}  // namespace lastmile
