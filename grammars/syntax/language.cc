#include "syntax/language.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "languages.inc"
#include "text/glob.h"

namespace lastmile {
namespace {

// The globs of all languages, sorted by how they are asked: a whole name, then the longest ending, then the rest
// in the order of the table. So `.env.json` is JSON, although `.env.*` is said of dotenv.
class FileNames {
 public:
  FileNames() {
    for (const Language& language : languages()) {
      for (const std::string_view glob : language.files) add(glob, &language);
    }
  }

  const Language* find(std::string_view path) const {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (const Language* found = lookup(names_, name)) return found;
    for (std::size_t dot = name.find('.'); dot != name.npos; dot = name.find('.', dot + 1)) {
      if (const Language* found = lookup(endings_, name.substr(dot))) return found;
    }
    for (const auto& [glob, language] : globs_) {
      if (glob_match(glob, path) && !excluded(*language, path)) return language;
    }
    return nullptr;
  }

 private:
  using Table = std::unordered_map<std::string_view, const Language*>;

  void add(std::string_view glob, const Language* language) {
    const auto is_plain = [](std::string_view text) { return text.find_first_of("*?[]{}/") == text.npos; };
    if (glob.starts_with('!')) return;
    if (is_plain(glob)) {
      names_.emplace(glob, language);
    } else if (glob.starts_with("*.") && is_plain(glob.substr(1))) {
      endings_.emplace(glob.substr(1), language);
    } else {
      globs_.emplace_back(glob, language);
    }
  }

  static bool excluded(const Language& language, std::string_view path) {
    return std::any_of(language.files.begin(), language.files.end(), [path](std::string_view glob) {
      return glob.starts_with('!') && glob_match(glob.substr(1), path);
    });
  }

  static const Language* lookup(const Table& table, std::string_view key) {
    const auto found = table.find(key);
    return found == table.end() ? nullptr : found->second;
  }

  Table names_;
  Table endings_;
  std::vector<std::pair<std::string_view, const Language*>> globs_;
};

std::string_view next_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  const std::string_view word = line.substr(0, line.find_first_of(" \t"));
  line.remove_prefix(word.size());
  return word;
}

// "python3" of "#!/usr/bin/env -S X=1 python3 -u"; empty when the text does not begin with such a line.
std::string_view interpreter_of(std::string_view bytes) {
  if (!bytes.starts_with("#!")) return {};
  std::string_view line = bytes.substr(2, bytes.find_first_of("\r\n") - 2);
  line = line.substr(0, 256);
  std::string_view word = next_word(line);
  const auto file_name = [](std::string_view path) { return path.substr(path.rfind('/') + 1); };
  if (file_name(word) != "env") return file_name(word);
  do {
    word = next_word(line);
  } while (word.starts_with('-') || word.find('=') != word.npos);
  return file_name(word);
}

const Language* language_run_by(std::string_view interpreter) {
  if (interpreter.empty()) return nullptr;
  // "python3.11" is python.
  const std::string_view family = interpreter.substr(0, interpreter.find_last_not_of("0123456789.") + 1);
  for (const Language& language : languages()) {
    for (const std::string_view known : language.interpreters) {
      if (known == interpreter || known == family) return &language;
    }
  }
  return nullptr;
}

}  // namespace

std::span<const Language> languages() { return language_table; }

const Language* language_named(std::string_view name) {
  const auto all = languages();
  const auto found = std::ranges::find(all, name, &Language::name);
  return found == all.end() ? nullptr : &*found;
}

const Language* language_of(std::string_view path, std::string_view bytes) {
  static const FileNames names;
  if (const Language* found = names.find(path)) return found;
  return language_run_by(interpreter_of(bytes));
}

}  // namespace lastmile
