#include "engine/match.h"

#include <algorithm>

#include "models/models.h"
#include "models/sql_statements.h"

namespace lastmile {

namespace {

constexpr std::size_t longest_value = 256;          // bytes of an attribute's text
constexpr std::uint32_t around_edit = 4096;         // bytes
constexpr std::uint32_t longest_line = 256 * 1024;  // bytes; a grammar's error recovery is quadratic in such lines

bool has_endless_line(const Text& text) {
  for (std::uint32_t line = 0; line < text.line_count(); ++line) {
    if (text.line_range(line).size() > longest_line) return true;
  }
  return false;
}

// `once`: no other tree will be made of this one.
std::optional<Tree> parse(const FileInput& file, const Language& language, bool once, TreeChange& change,
                          FileMatches& into) {
  if (has_endless_line(*file.text)) {
    into.notes.push_back(
        {file.path, "searched for secrets only: a line is longer than 256 KiB, so nobody wrote it by hand"});
    return std::nullopt;
  }
  const bool again = file.before && &file.before->tree.language() == &language;
  std::optional<Tree> tree = again ? file.before->tree.parse_again(file.text, change, {}, file.stop)
                              : once ? Tree::parse_once(file.text, language, {}, file.stop)
                                     : Tree::parse(file.text, language, {}, file.stop);
  if (!tree) {
    into.notes.push_back({file.path, "not analysed: reading it as " + std::string(language.title) +
                                         " took more steps than its size allows"});
  }
  return tree;
}

}  // namespace

void add_groups(const std::vector<RegexGroup>& groups, std::uint32_t offset, const Text& text, Fact& fact) {
  for (const RegexGroup& group : groups) {
    const Range range{offset + group.range.begin, offset + group.range.end};
    if (group.name == "fact") {
      fact.range = range;
    } else if (!group.name.empty()) {
      fact.attributes.push_back({group.name, std::string(shortened(text.slice(range))), range});
    }
  }
}

std::string_view shortened(std::string_view text) { return text.substr(0, longest_value); }

void move(Fact& fact, const Difference& edit) {
  fact.range = moved(fact.range, edit);
  for (Attribute& attribute : fact.attributes) attribute.range = moved(attribute.range, edit);
}

// In a long text without secrets only the surroundings of an edit are looked at.
bool may_hold_secrets(const Matcher& matcher, const FileInput& file, const Difference& edit) {
  const std::string_view bytes = file.text->bytes();
  if (!file.before->without_secrets || bytes.size() < long_text) return true;
  const std::size_t begin = edit.before.begin - std::min(edit.before.begin, around_edit);
  const auto around = std::make_shared<const Text>(std::string(bytes.substr(begin, edit.end + around_edit - begin)));
  FileMatches probe;
  probe.scope = "source";
  match_secrets(matcher.secrets, {file.path, around, file.now}, nullptr, probe);
  return !probe.facts.empty();
}

// Measured: the runtime takes 30 to 60 bytes a node, text and token included.
std::size_t memory_of(const MatchState& state) {
  constexpr std::size_t node_size = 48, capture_size = sizeof(QueryCapture);
  std::size_t size = state.tree.text().bytes().size() + state.tree.node_count() * node_size;
  for (const PatternMatches& known : state.matches) {
    for (const auto& [match, fact] : known.matches) {
      size += sizeof(StatedMatch) + match.captures.size() * capture_size + fact.attributes.size() * sizeof(Attribute);
    }
  }
  return size;
}

FileMatches match(const Matcher& matcher, const FileInput& file, std::optional<MatchState>* kept) {
  FileMatches result;
  result.path = file.path;
  result.scope = matcher.rules.scope_of(file.path);
  const Language* language = language_of(file.path, file.text->bytes());
  if (language) result.language = language->name;
  const auto size = static_cast<std::uint32_t>(file.text->bytes().size());
  result.facts.push_back({"file", 0, {0, size}, {{"name", std::string(name_of(file.path)), {}}}});
  std::optional<Tree> tree;
  TreeChange change;
  std::vector<PatternMatches> matches;
  if (language && language->grammar) tree = parse(file, *language, !kept, change, result);
  if (tree) {
    matches = match_patterns(matcher, file, *tree, change, result);
    match_config(matcher.rules, *tree, result);
  }
  std::vector<Fact> lines = match_lines(matcher.lines, file, change, result);
  const bool looked = change.whole || may_hold_secrets(matcher, file, change.edit);
  if (looked) match_secrets(matcher.secrets, file, tree ? &*tree : nullptr, result);
  const bool holds_secret =
      std::any_of(result.facts.begin(), result.facts.end(), [](const Fact& fact) { return fact.kind == "secret"; });
  match_credentials(matcher.secrets, *file.text, result);
  if (language && language->statements) state_sql_statements(*file.text, result.facts);
  derive_in_file(*file.text, file.path, matcher.rules.dictionaries, result.facts);
  mask_secrets(*file.text, result.facts);
  result.suppressions = find_suppressions(*file.text, tree ? &*tree : nullptr);
  if (kept && tree) {
    const bool without_secrets = !looked || !holds_secret;
    const bool provisional = tree->provisional() || !looked;
    kept->emplace(
        MatchState{std::move(*tree), std::move(matches), std::move(lines), without_secrets, provisional});
  }
  return result;
}

}  // namespace lastmile
