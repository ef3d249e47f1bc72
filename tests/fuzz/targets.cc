#include "built_in/built_in.h"
#include "fuzz/targets.h"

#include <algorithm>

#include "syntax/tree.h"

namespace lastmile::fuzz {

namespace {

constexpr Target all[] = {
    {"framing", play_framing},
    {"session", play_session},
    {"languages", play_languages},
    {"config-tree", play_config_tree},
    {"configuration", play_configuration},
    {"rules", play_rules},
    {"parsers", play_parsers},
    {"fixes", play_fixes},
};

constexpr std::string_view introduction = "=== ";

std::string_view take_line(std::string_view& rest) {
  const std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  return line;
}

}  // namespace

std::span<const Target> targets() { return all; }

void promise(bool kept, const std::string& what) {
  if (!kept) throw BrokenPromise(what);
}

NamedText named_text(std::string_view bytes) {
  const std::string_view name = take_line(bytes);
  return {name, bytes};
}

std::map<std::string, std::string> named_texts(std::string_view bytes) {
  std::map<std::string, std::string> texts;
  std::string* text = nullptr;
  while (!bytes.empty()) {
    const std::string_view rest = bytes, line = take_line(bytes);
    if (line.starts_with(introduction)) {
      text = &texts[std::string(line.substr(introduction.size()))];
    } else if (text) {
      *text += rest.substr(0, rest.size() - bytes.size());
    }
  }
  return texts;
}

const Engine& engine() {
  static std::vector<Problem> problems;
  static const Engine engine(built_in_data(), problems, built_in_images());
  return engine;
}

std::size_t errors_in(std::string_view path, const std::string& bytes) {
  const Language* language = language_of(path, bytes);
  if (!language || !language->grammar || language->statements) return 0;
  const auto tree = Tree::parse(std::make_shared<const Text>(bytes), *language);
  return tree ? tree->error_count() : 0;
}

}  // namespace lastmile::fuzz
