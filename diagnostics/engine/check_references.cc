#include <set>

#include "engine/load.h"
#include "models/models.h"

namespace lastmile {

namespace {

using Kinds = std::set<std::string, std::less<>>;

void add_words(std::string_view words, Kinds& into) {
  while (!words.empty()) {
    const auto end = std::min(words.find(' '), words.size());
    if (end > 0) into.emplace(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

// `(#fact! "kind"` anywhere in the sources.
void add_pattern_kinds(const RuleSet& rules, Kinds& into) {
  static const Regex statement(R"re(\(#fact!\s+"(?P<kind>[^"]+)")re");
  for (const PatternUnit& unit : rules.patterns) {
    for (const auto& [language, text] : unit.by_language) {
      for (std::size_t from = 0;;) {
        const auto groups = statement.groups(text, from);
        if (groups.empty()) break;
        into.emplace(text.substr(groups[1].range.begin, groups[1].range.size()));
        from = groups[0].range.end;
      }
    }
  }
}

Kinds stated_kinds(const RuleSet& rules) {
  Kinds kinds;
  for (const std::string_view kind : engine_kinds) kinds.emplace(kind);
  for (const Model& model : models()) add_words(model.states, kinds);
  for (const ConfigSelector& selector : rules.selectors) kinds.insert(selector.kind);
  for (const LineSelector& selector : rules.lines) kinds.insert(selector.kind);
  for (const Implication& implication : rules.implications) kinds.insert(implication.kind);
  for (const Rule& rule : rules.rules) kinds.insert(rule.id);
  add_pattern_kinds(rules, kinds);
  return kinds;
}

class Checker {
 public:
  Checker(const RuleSet& rules, std::vector<Problem>& problems)
      : rules_(rules), kinds_(stated_kinds(rules)), problems_(problems) {}

  void check(const Rule& rule) {
    file_ = rule.folder + "/rule.toml";
    if (!rule.judge.each.empty()) check_kind(rule.judge.each);
    check_tests(rule.judge.require);
    check_tests(rule.judge.unless);
    check_tests(rule.judge.at);
    for (const auto& where : rule.judge.where) check_tests(where);
    for (const SeverityCase& item : rule.severities) {
      check_tests(item.where);
      check_tests(item.require);
      check_tests(item.unless);
    }
    for (const MessageCase& item : rule.messages) check_tests(item.where);
    for (const std::string& id : rule.silences) check_rule(id);
    for (const Let& let : rule.lets) check_dictionary(let.dictionary);
    for (const FixSpec& fix : rule.fixes) check_fix(fix);
  }

  void check(const Implication& implication) {
    file_ = "facts";
    check_kind(implication.when);
    check_tests(implication.tests);
    check_tests(implication.require);
    check_tests(implication.unless);
  }

 private:
  void check_fix(const FixSpec& fix) {
    check_tests(fix.where);
    check_tests(fix.require);
    check_tests(fix.unless);
    for (const auto& [name, clause] : fix.with) check_tests({clause});
    for (const EditSpec& edit : fix.edits) {
      if (edit.each) check_tests({*edit.each});
      check_tests(edit.where);
      check_tests(edit.require);
      check_tests(edit.unless_facts);
    }
  }

  void check_tests(const std::vector<Clause>& clauses) {
    for (const Clause& clause : clauses) {
      check_kind(clause.fact);
      check_tests(clause.tests);
    }
  }

  void check_tests(const std::vector<AttributeTest>& tests) {
    for (const AttributeTest& test : tests) {
      if (test.kind == AttributeTest::Kind::dictionary) check_dictionary(test.values[0]);
    }
  }

  void check_kind(const std::string& kind) {
    if (kinds_.count(kind)) return;
    say("nothing states a fact \"" + kind + "\"", nearest_word(kind, {kinds_.begin(), kinds_.end()}));
  }

  void check_dictionary(const std::string& name) {
    if (rules_.dictionaries.count(name)) return;
    std::vector<std::string> names;
    for (const auto& [known, dictionary] : rules_.dictionaries) names.push_back(known);
    say("there is no dictionary \"" + name + "\"", nearest_word(name, names));
  }

  // A rule may silence one that is not there yet, of a family that is: a user's own set may lack it.
  void check_rule(const std::string& id) {
    if (id.find('/') == std::string::npos) say("`silences` names \"" + id + "\", which is no rule id", "");
  }

  void say(std::string message, const std::string& meant) {
    if (!meant.empty()) message += "; was \"" + meant + "\" meant?";
    problems_.push_back({file_, 1, 1, std::move(message)});
  }

  const RuleSet& rules_;
  Kinds kinds_;
  std::vector<Problem>& problems_;
  std::string file_;
};

}  // namespace

void check_references(const RuleSet& rules, std::vector<Problem>& problems) {
  Checker checker(rules, problems);
  for (const Rule& rule : rules.rules) checker.check(rule);
  for (const Implication& implication : rules.implications) checker.check(implication);
}

}  // namespace lastmile
