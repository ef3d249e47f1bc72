#include <algorithm>

#include "engine/load.h"

namespace lastmile {

namespace {

const std::string* text_of(const std::vector<DataFile>& files, std::string_view path) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const DataFile& file) { return file.path == path; });
  return found == files.end() ? nullptr : &found->text;
}

Severity severity_of(TomlTable& table, std::string_view key) {
  Severity severity = Severity::warning;
  read_severity(table.choice(key, {"warning", "error", "info"}), severity);
  return severity;
}

Per per_of(TomlTable& table) {
  const std::string word = table.choice("per", {"subject", "file", "component", "repository"});
  if (word == "file") return Per::file;
  if (word == "component") return Per::component;
  return word == "repository" ? Per::repository : Per::subject;
}

// `where` is one table of tests, or a list of alternatives.
std::vector<std::vector<AttributeTest>> read_where(TomlTable& table) {
  std::vector<std::vector<AttributeTest>> all;
  for (TomlTable& item : table.tables("where")) all.push_back(read_tests(item));
  return all;
}

Judgement load_judgement(TomlTable table) {
  Judgement judge;
  judge.each = table.text("each");
  judge.where = read_where(table);
  judge.require = read_clauses(table, "require");
  judge.unless = read_clauses(table, "unless");
  judge.gate = table.texts("gate");
  judge.gate_not = table.texts("gate-not");
  judge.per = per_of(table);
  judge.by = table.text("by");
  judge.at = read_clauses(table, "at");
  judge.related = table.text("related");
  table.finish();
  return judge;
}

SeverityCase load_severity_case(TomlTable table) {
  SeverityCase result;
  if (!read_severity(table.choice("is", {"info", "warning", "error", "off"}), result.is)) return result;
  result.require = read_clauses(table, "require");
  result.unless = read_clauses(table, "unless");
  if (auto where = table.table("where")) result.where = read_tests(*where);
  table.finish();
  return result;
}

MessageCase load_message_case(TomlTable table) {
  MessageCase result;
  result.message = table.text("message");
  if (auto where = table.table("where")) result.where = read_tests(*where);
  table.finish();
  return result;
}

EditSpec::Verb read_verb(TomlTable& table, EditSpec& edit) {
  static constexpr std::pair<std::string_view, EditSpec::Verb> verbs[] = {
      {"replace", EditSpec::Verb::replace},       {"before", EditSpec::Verb::before},
      {"after", EditSpec::Verb::after},           {"remove", EditSpec::Verb::remove},
      {"extend", EditSpec::Verb::extend},         {"import", EditSpec::Verb::import},
      {"dependency", EditSpec::Verb::dependency}, {"set", EditSpec::Verb::set_key},
      {"append", EditSpec::Verb::append},         {"create", EditSpec::Verb::create},
  };
  for (const auto& [word, verb] : verbs) {
    if (!table.has(word)) continue;
    edit.at = table.text(word);
    return verb;
  }
  table.problem("an edit needs one verb: replace before after remove extend import dependency set append create");
  return EditSpec::Verb::replace;
}

EditSpec load_edit(TomlTable table, const std::vector<DataFile>& files) {
  EditSpec edit;
  edit.verb = read_verb(table, edit);
  edit.text = table.text("with");
  if (table.has("template")) {
    const std::string path = table.text("template");
    if (const std::string* text = text_of(files, path)) {
      edit.text = *text;
    } else {
      table.problem_at("template", "there is no file `" + path + "` in this rule's folder");
    }
  }
  edit.file = table.text("file");
  edit.name = table.text("name");
  edit.module = table.text("from");
  edit.whole = table.boolean("whole");
  const TomlValue* unless = table.value("unless");
  if (unless && unless->kind == TomlValue::Kind::text) edit.unless = unless->text;
  if (unless && unless->kind != TomlValue::Kind::text) edit.unless_facts = read_clauses(table, "unless");
  edit.require = read_clauses(table, "require");
  if (auto where = table.table("where")) edit.where = read_tests(*where);
  edit.lines = table.texts("lines");
  edit.beside = table.text("beside");
  if (const std::vector<TomlTable> each = table.tables("each"); !each.empty()) edit.each = read_clause(each.front());
  table.finish();
  return edit;
}

bool is_checklist(std::string_view word) {
  constexpr std::string_view words[] = {"hosting", "tls", "secrets", "cicd", "monitoring", "security"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

FixSpec load_fix(TomlTable table, const std::vector<DataFile>& folder_files) {
  FixSpec fix;
  fix.title = table.text("title");
  if (fix.title.empty()) table.problem("a fix needs a `title`");
  const std::string fix_class = table.choice("class", {"review", "auto", "scaffold"});
  fix.fix_class = fix_class == "auto"       ? FixClass::automatic
                  : fix_class == "scaffold" ? FixClass::scaffold
                                            : FixClass::review;
  if (auto where = table.table("where")) fix.where = read_tests(*where);
  fix.require = read_clauses(table, "require");
  fix.unless = read_clauses(table, "unless");
  if (auto with = table.table("with")) {
    for (const auto& [name, value] : with->rest()) {
      if (name == "each" || name == "every" || name == "verbatim") {
        with->problem_at(name, "`" + name + "` has a meaning of its own in templates; another name is needed");
      }
      std::vector<TomlTable> one = with->tables(name);
      if (!one.empty()) fix.with.emplace_back(name, read_clause(one.front()));
    }
  }
  for (const TomlTable& item : table.tables("edit")) fix.edits.push_back(load_edit(item, folder_files));
  if (fix.edits.empty()) table.problem("a fix needs at least one [[fix.edit]]");
  table.finish();
  return fix;
}

// fixes/*.toml: the fixes for one framework, apart from the others.
static void load_fix_files(const std::vector<DataFile>& folder_files, TomlTable& table, Rule& rule) {
  for (const DataFile& file : folder_files) {
    if (!file.path.starts_with("fixes/") || !file.path.ends_with(".toml")) continue;
    const TomlValue root = parse_toml(file.text, file.shown, table.problems());
    TomlTable fixes(root, file.shown, table.problems(), file.built_in);
    for (const TomlTable& item : fixes.tables("fix")) rule.fixes.push_back(load_fix(item, folder_files));
    fixes.finish();
  }
}

Rule load_rule(TomlTable table, const std::vector<DataFile>& folder_files, RuleSet&) {
  Rule rule;
  rule.title = table.text("title");
  rule.message = table.text("message");
  if (rule.title.empty() || rule.message.empty()) table.problem("a rule needs a `title` and a `message`");
  rule.severity = severity_of(table, "severity");
  const std::string confidence = table.choice("confidence", {"medium", "high", "low"});
  rule.confidence = confidence == "high"  ? Confidence::high
                    : confidence == "low" ? Confidence::low
                                          : Confidence::medium;
  rule.checklist = table.text("checklist");
  if (!is_checklist(rule.checklist)) {
    table.problem_at("checklist", "`checklist` must be one of hosting tls secrets cicd monitoring security");
  }
  rule.references = table.texts("references");
  rule.unnecessary = table.boolean("unnecessary");
  rule.silences = table.texts("silences");
  rule.silence_within = table.choice("silence-within", {"range", "file", "component", "repository"});
  rule.scopes = table.texts("scopes");
  if (rule.scopes.empty()) rule.scopes = {"source"};
  if (auto judge = table.table("judge")) rule.judge = load_judgement(*judge);
  for (const TomlTable& item : table.tables("severity-case")) rule.severities.push_back(load_severity_case(item));
  for (const TomlTable& item : table.tables("message-case")) rule.messages.push_back(load_message_case(item));
  for (TomlTable& item : table.tables("let")) {
    rule.lets.push_back(
        {item.text("name"), item.text("map"), item.text("key"), item.text("item"), item.text("join", ", ")});
    item.finish();
  }
  for (const TomlTable& item : table.tables("fix")) rule.fixes.push_back(load_fix(item, folder_files));
  load_fix_files(folder_files, table, rule);
  rule.fixes_of = table.text("fixes-of");
  rule.own_fixes = rule.fixes.size();
  const std::string* readme = text_of(folder_files, "README.md");
  if (!readme) table.problem("the rule has no README.md (Why it matters · How to fix it · When it is fine)");
  if (readme) rule.readme = *readme;
  table.finish();
  return rule;
}

}  // namespace lastmile
