#include "cli/rule_platforms.h"

#include <algorithm>
#include <set>

namespace lastmile {

namespace {

using Names = std::set<std::string>;

std::string joined(const Names& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

class Platforms {
 public:
  Platforms(const Rule& rule, const RuleSet& rules) : rule_(rule), rules_(rules) {}

  std::string text() {
    Names apps, places;
    for (const std::string& name : rule_.judge.gate) add("class:" + name, name, apps);
    add_sources(rule_.id, places);
    if (!rule_.judge.each.empty()) add_sources(rule_.judge.each, places);
    std::string text = joined(apps);
    for (const std::string& part : {joined(places), hosts()}) {
      if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
    }
    return text.empty() ? "all" : text;
  }

 private:
  // The words for the key, or `otherwise`.
  void add(const std::string& key, const std::string& otherwise, Names& names) const {
    const auto dictionary = rules_.dictionaries.find("platform-names");
    const std::string* known =
        dictionary == rules_.dictionaries.end() ? nullptr : dictionary->second.value_for(key);
    std::string words = known ? *known : otherwise;
    while (!words.empty()) {
      const auto end = words.find(", ");
      names.insert(words.substr(0, end));
      words.erase(0, end == std::string::npos ? end : end + 2);
    }
  }

  bool is_named(const std::string& key) const {
    const auto dictionary = rules_.dictionaries.find("platform-names");
    return dictionary != rules_.dictionaries.end() && dictionary->second.map.count(key) > 0;
  }

  // Where facts of that kind, or the rule's own candidates, come from.
  void add_sources(const std::string& kind, Names& names) {
    if (!visited_.insert(kind).second) return;
    if (is_named("fact:" + kind)) return add("fact:" + kind, "", names);
    for (const PatternUnit& unit : rules_.patterns) {
      for (const auto& [language, text] : unit.by_language) {
        const bool own = unit.is_rule && unit.owner == kind;
        const bool stated = !unit.is_rule && text.find("(#fact! \"" + kind + "\"") != std::string::npos;
        if (own || stated) add("language:" + language, language, names);
      }
    }
    const auto add_files = [&](const auto& selector) {
      if (selector.kind != kind) return;
      for (const std::string& glob : selector.files) add("file:" + glob, "`" + glob + "`", names);
    };
    std::for_each(rules_.selectors.begin(), rules_.selectors.end(), add_files);
    std::for_each(rules_.lines.begin(), rules_.lines.end(), add_files);
    for (const Implication& implication : rules_.implications) {
      if (implication.kind == kind) add_sources(implication.when, names);
    }
  }

  // The hosts, or kinds of hosts, that a clause names.
  void add_hosts(const std::vector<Clause>& clauses, Names& names) const {
    for (const Clause& clause : clauses) {
      if (clause.fact != "deploy_target") continue;
      for (const AttributeTest& test : clause.tests) {
        if (test.kind != AttributeTest::Kind::one_of || test.negated) continue;
        for (const std::string& host : test.values) add("host:" + host, host, names);
      }
    }
  }

  std::string hosts() const {
    Names on, off;
    add_hosts(rule_.judge.require, on);
    add_hosts(rule_.judge.unless, off);
    for (const Implication& implication : rules_.implications) {
      if (implication.kind != rule_.id) continue;
      add_hosts(implication.require, on);
      add_hosts(implication.unless, off);
    }
    std::string text;
    if (!on.empty()) text += "on " + joined(on);
    if (!off.empty()) text += (on.empty() ? "not on " : ", not on ") + joined(off);
    return text;
  }

  const Rule& rule_;
  const RuleSet& rules_;
  Names visited_;
};

}  // namespace

std::string platforms_of(const Rule& rule, const RuleSet& rules) { return Platforms(rule, rules).text(); }

}  // namespace lastmile
