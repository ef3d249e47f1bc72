#include "support/edit_fixture.h"

#include <doctest/doctest.h>

#include <utility>

namespace lastmile {

namespace {

constexpr std::string_view opening = "‹", closing = "›";

struct Mark {
  std::string header;
  Range range;
};

std::pair<std::string, std::vector<Mark>> read_marks(std::string_view marked) {
  std::string text;
  std::vector<Mark> marks, open;
  while (!marked.empty()) {
    if (marked.starts_with(opening)) {
      const auto bar = marked.find('|');
      const std::string_view header = marked.substr(opening.size(), bar - opening.size());
      const auto at = static_cast<std::uint32_t>(text.size());
      open.push_back({std::string(header), {at, at}});
      marked.remove_prefix(bar + 1);
    } else if (marked.starts_with(closing)) {
      open.back().range.end = static_cast<std::uint32_t>(text.size());
      marks.push_back(std::move(open.back()));
      open.pop_back();
      marked.remove_prefix(closing.size());
    } else {
      text += marked[0];
      marked.remove_prefix(1);
    }
  }
  REQUIRE(open.empty());
  return {text, marks};
}

// "import name=a module=b"
Fact read_fact(std::string_view header, std::uint32_t file, Range range) {
  Fact fact{std::string(header.substr(0, header.find(' '))), file, range, {}};
  while (header.find(' ') != std::string_view::npos) {
    header.remove_prefix(header.find(' ') + 1);
    const std::string_view pair = header.substr(0, header.find(' '));
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos) fact.set(pair.substr(0, equals), pair.substr(equals + 1), range);
  }
  return fact;
}

}  // namespace

EditProject& EditProject::file(std::string_view path, std::string_view marked, std::string_view component) {
  const std::uint32_t index = facts_.add_file({std::string(path), std::string(component), "source", ""});
  const auto [text, marks] = read_marks(marked);
  texts_.emplace(path, std::make_shared<const Text>(text));
  for (const Mark& mark : marks) {
    const bool is_fact = mark.header.find(' ') != std::string::npos;
    if (is_fact) {
      facts_.add(read_fact(mark.header, index, mark.range));
      continue;
    }
    subject_.file = index;
    if (mark.header == "primary") {
      subject_.range = mark.range;
    } else {
      subject_.set(mark.header, texts_.find(path)->second->slice(mark.range), mark.range);
    }
  }
  return *this;
}

EditProject& EditProject::value(std::string_view name, std::string_view value) {
  subject_.set(name, value);
  return *this;
}

EditProject& EditProject::version(std::string_view dependency, std::string_view version) {
  dictionaries_["versions"].map.emplace(dependency, version);
  return *this;
}

TextSource EditProject::texts() const {
  return [this](std::string_view path) {
    const auto found = texts_.find(path);
    return found == texts_.end() ? nullptr : found->second;
  };
}

Changes EditProject::changes(std::string_view edits) const {
  std::vector<Problem> problems;
  const TomlValue document = parse_toml("title = \"a fix\"\n" + std::string(edits), "rule.toml", problems);
  const FixSpec fix = load_fix(TomlTable(document, "rule.toml", problems), {});
  for (const Problem& problem : problems) FAIL(to_string(problem));
  return changes_of(fix, subject_, Conditions(facts_, dictionaries_), texts());
}

std::map<std::string, std::string> EditProject::after(const std::vector<std::string>& fixes) const {
  std::vector<Changes> all;
  for (const std::string& fix : fixes) all.push_back(changes(fix));
  std::vector<std::size_t> out;
  return apply(all, texts(), out);
}

std::size_t EditProject::left_out(const std::vector<std::string>& fixes) const {
  std::vector<Changes> all;
  for (const std::string& fix : fixes) all.push_back(changes(fix));
  std::vector<std::size_t> out;
  apply(all, texts(), out);
  return out.size();
}

std::string fixed(std::string_view path, std::string_view marked, std::string_view edits) {
  EditProject project;
  project.file(path, marked);
  const Changes changes = project.changes(edits);
  if (!changes.obstacle.empty()) return "obstacle: " + changes.obstacle;
  const auto texts = project.after({std::string(edits)});
  const auto found = texts.find(std::string(path));
  return found == texts.end() ? read_marks(marked).first : found->second;
}

}  // namespace lastmile
