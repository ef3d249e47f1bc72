#include "engine/load.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

namespace lastmile {

namespace {

constexpr std::string_view rule_file = "/rule.toml";
constexpr std::string_view pattern_ending = ".scm";

std::string_view stem(std::string_view path) {
  const std::string_view name = name_of(path);
  return name.substr(0, name.rfind('.'));
}

std::string_view shown(const DataFile& file) { return file.shown.empty() ? file.path : file.shown; }

// "rules/tls/insecure-cookie/rule.toml" → "tls/insecure-cookie"
std::string rule_id(std::string_view path) {
  path.remove_suffix(rule_file.size());
  return std::string(path.substr(std::string_view("rules/").size()));
}

// All files below the folder, with paths relative to it.
std::vector<DataFile> below(const std::vector<DataFile>& files, std::string_view folder) {
  std::vector<DataFile> found;
  const std::string prefix = std::string(folder) + "/";
  for (const DataFile& file : files) {
    if (file.path.starts_with(prefix)) {
      found.push_back({file.path.substr(prefix.size()), file.text, std::string(shown(file)), file.built_in});
    }
  }
  return found;
}

void add_rule_patterns(const std::vector<DataFile>& folder_files, const Rule& rule, bool built_in, RuleSet& into) {
  PatternUnit unit{rule.id, true, {}, rule.folder, built_in};
  for (const DataFile& file : folder_files) {
    const bool beside = file.path.find('/') == std::string::npos && file.path.ends_with(pattern_ending);
    if (beside) unit.by_language.emplace_back(stem(file.path), file.text);
  }
  if (!unit.by_language.empty()) into.patterns.push_back(std::move(unit));
}

void load_rule_folder(const DataFile& file, const std::vector<DataFile>& files, RuleSet& into,
                      std::vector<Problem>& problems) {
  const std::vector<DataFile> folder_files = below(files, folder_of(file.path));
  const TomlValue root = parse_toml(file.text, shown(file), problems);
  Rule rule;
  rule.id = rule_id(file.path);
  rule.folder = folder_of(shown(file));
  TomlTable table(root, shown(file), problems, file.built_in);
  for (const TomlTable& item : table.tables("select")) into.selectors.push_back(load_selector(item, rule.id));
  for (const TomlTable& item : table.tables("line")) into.lines.push_back(load_line_selector(item, rule.id));
  for (const TomlTable& item : table.tables("imply")) into.implications.push_back(load_implication(item, rule.id));
  Rule loaded = load_rule(std::move(table), folder_files, into);
  loaded.id = rule.id;
  loaded.folder = rule.folder;
  add_rule_patterns(folder_files, loaded, file.built_in, into);
  into.rules.push_back(std::move(loaded));
}

// facts/javascript/express.scm: the folder is the language, the stem the owner.
void add_fact_patterns(const DataFile& file, RuleSet& into) {
  const std::string owner = "facts/" + std::string(stem(file.path));
  const std::string_view place = folder_of(shown(file));
  const std::string language(name_of(place)), folder(folder_of(place));
  auto unit = std::find_if(into.patterns.begin(), into.patterns.end(), [&](const PatternUnit& known) {
    return !known.is_rule && known.owner == owner && known.folder == folder;
  });
  if (unit == into.patterns.end()) unit = into.patterns.insert(unit, {owner, false, {}, folder, file.built_in});
  unit->by_language.emplace_back(language, file.text);
}

void load_fact_file(const DataFile& file, RuleSet& into, std::vector<Problem>& problems) {
  const TomlValue root = parse_toml(file.text, shown(file), problems);
  TomlTable table(root, shown(file), problems, file.built_in);
  if (file.path == "facts/paths.toml") {
    load_scopes(std::move(table), into);
  } else if (file.path.starts_with("facts/dictionaries/")) {
    load_dictionary(stem(file.path), std::move(table), into);
  } else {
    load_fact_table(std::move(table), into);
  }
}

// `fixes-of`: rules about the same kind of flaw mend it in the same way.
void share_fixes(RuleSet& rules, std::vector<Problem>& problems) {
  for (Rule& rule : rules.rules) {
    if (rule.fixes_of.empty()) continue;
    const Rule* other = rules.find(rule.fixes_of);
    if (!other) {
      problems.push_back(
          {rule.folder + "/rule.toml", 1, 1, "`fixes-of` names `" + rule.fixes_of + "`, which is no rule"});
      continue;
    }
    rule.fixes.insert(rule.fixes.end(), other->fixes.begin(),
                      other->fixes.begin() + static_cast<std::ptrdiff_t>(other->own_fixes));
  }
}

RuleSet load_rule_folders(const std::vector<DataFile>& files, std::vector<Problem>& problems) {
  RuleSet rules;
  for (const DataFile& file : files) {
    const bool begins_one = file.path.starts_with("rules/") && file.path.ends_with(rule_file);
    if (begins_one) load_rule_folder(file, files, rules, problems);
  }
  return rules;
}

RuleSet load_facts(const std::vector<DataFile>& files, std::vector<Problem>& problems) {
  RuleSet facts;
  for (const DataFile& file : files) {
    if (!file.path.starts_with("facts/")) continue;
    if (file.path.ends_with(pattern_ending)) add_fact_patterns(file, facts);
    if (file.path.ends_with(".toml")) load_fact_file(file, facts, problems);
  }
  return facts;
}

template <typename Element>
void append(std::vector<Element>& to, std::vector<Element> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

RuleSet load_rules(const std::vector<DataFile>& files, std::vector<Problem>& problems) {
  std::vector<Problem> in_folders;
  std::future<RuleSet> loading = std::async(std::launch::async, [&] { return load_rule_folders(files, in_folders); });
  RuleSet rules = load_facts(files, problems);
  RuleSet folders = loading.get();
  rules.rules = std::move(folders.rules);
  append(rules.selectors, std::move(folders.selectors));
  append(rules.lines, std::move(folders.lines));
  append(rules.implications, std::move(folders.implications));
  append(rules.patterns, std::move(folders.patterns));
  append(problems, std::move(in_folders));
  std::sort(rules.rules.begin(), rules.rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
  std::stable_sort(rules.patterns.begin(), rules.patterns.end(),
                   [](const PatternUnit& a, const PatternUnit& b) { return a.owner < b.owner; });
  for (std::uint32_t i = 0; i < rules.selectors.size(); ++i) {
    for (const std::string& glob : rules.selectors[i].files) rules.selector_globs.add(glob, i);
  }
  share_fixes(rules, problems);
  const bool known = std::all_of(files.begin(), files.end(), [](const DataFile& file) { return file.built_in; });
  if (!known) check_references(rules, problems);
  return rules;
}

const Rule* RuleSet::find(std::string_view id) const {
  const auto found = std::lower_bound(rules.begin(), rules.end(), id,
                                      [](const Rule& rule, std::string_view wanted) { return rule.id < wanted; });
  return found != rules.end() && found->id == id ? &*found : nullptr;
}

std::string_view RuleSet::scope_of(std::string_view path) const {
  const std::vector<std::uint32_t> numbers = scope_globs.matching(path);
  return numbers.empty() ? "source" : std::string_view(scopes[numbers.front()]);
}

std::string_view to_string(Severity severity) {
  constexpr std::string_view names[] = {"off", "info", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

std::string_view to_string(Confidence confidence) {
  constexpr std::string_view names[] = {"low", "medium", "high"};
  return names[static_cast<std::size_t>(confidence)];
}

std::string_view to_string(FixClass fix_class) {
  constexpr std::string_view names[] = {"auto", "review", "scaffold"};
  return names[static_cast<std::size_t>(fix_class)];
}

bool read_severity(std::string_view word, Severity& severity) {
  for (const Severity candidate : {Severity::off, Severity::info, Severity::warning, Severity::error}) {
    if (to_string(candidate) != word) continue;
    severity = candidate;
    return true;
  }
  return false;
}

}  // namespace lastmile
