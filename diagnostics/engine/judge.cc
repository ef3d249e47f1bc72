#include "engine/judge.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace lastmile {

namespace {

constexpr std::size_t named_in_message = 5;  // values that `${all.name}` spells out

struct Case {
  Fact subject;
  Severity severity;
};

bool is_one_of(const FactBase& facts, const Fact& subject, const std::vector<std::string>& classes) {
  const std::string& component = facts.file_of(subject).component;
  for (const Fact& fact : facts.of_kind("class")) {
    const FactFile& file = facts.file_of(fact);
    if (file.component != component || file.scope != "source") continue;
    if (std::find(classes.begin(), classes.end(), fact.get("name")) != classes.end()) return true;
  }
  return false;
}

bool gated_in(const Judgement& judge, const FactBase& facts, const Fact& subject) {
  if (!judge.gate.empty() && !is_one_of(facts, subject, judge.gate)) return false;
  return judge.gate_not.empty() || !is_one_of(facts, subject, judge.gate_not);
}

// "a, b" with item "${item}: ${value}" → "a: …, b: …"
std::string each_item(const Let& let, const Dictionary& dictionary, std::string_view list) {
  std::string result;
  while (!list.empty()) {
    const auto end = std::min(list.find(", "), list.size());
    const std::string_view part = list.substr(0, end);
    list.remove_prefix(std::min(end + 2, list.size()));
    const std::string* value = dictionary.value_for(part);
    if (!value) continue;
    Fact pieces;
    pieces.set("item", part);
    pieces.set("value", *value);
    result += (result.empty() ? "" : let.join) + fill(let.item, pieces);
  }
  return result;
}

void set_ours(Fact& subject, std::string_view name, std::string_view value) {
  subject.set(name, value);
  for (Attribute& attribute : subject.attributes) {
    if (attribute.name == name) attribute.ours = true;
  }
}

void work_out(const std::vector<Let>& lets, const Dictionaries& dictionaries, Fact& subject) {
  for (const Let& let : lets) {
    const auto dictionary = dictionaries.find(let.dictionary);
    if (dictionary == dictionaries.end()) continue;
    const std::string key = fill(let.key, subject);
    if (let.item.empty()) {
      if (const std::string* value = dictionary->second.value_for(key)) set_ours(subject, let.name, *value);
    } else if (const std::string text = each_item(let, dictionary->second, key); !text.empty()) {
      set_ours(subject, let.name, text);
    }
  }
}

Severity severity_of(const Rule& rule, const Conditions& conditions, const Fact& subject) {
  for (const SeverityCase& other : rule.severities) {
    if (conditions.all_hold(other.where, subject, subject) && conditions.all_exist(other.require, subject) &&
        !conditions.any_exists(other.unless, subject)) {
      return other.is;
    }
  }
  return rule.severity;
}

const std::string& message_of(const Rule& rule, const Conditions& conditions, const Fact& subject) {
  for (const MessageCase& other : rule.messages) {
    if (conditions.all_hold(other.where, subject, subject)) return other.message;
  }
  return rule.message;
}

bool chosen(const Judgement& judge, const Conditions& conditions, const Fact& subject) {
  const bool where = judge.where.empty() || std::any_of(judge.where.begin(), judge.where.end(), [&](const auto& tests) {
                       return conditions.all_hold(tests, subject, subject);
                     });
  return where && gated_in(judge, conditions.facts(), subject) && conditions.all_exist(judge.require, subject) &&
         !conditions.any_exists(judge.unless, subject);
}

bool claims_absence(const Judgement& judge, Within within) {
  return std::any_of(judge.unless.begin(), judge.unless.end(),
                     [&](const Clause& clause) { return clause.within == within; });
}

// Whether something that the rule would call absent may stand in a file that was not read.
bool may_be_unread(const Judgement& judge, const FactBase& facts, const FactFile& file) {
  return (claims_absence(judge, Within::component) && !facts.in_component("unread", file.component).empty()) ||
         (claims_absence(judge, Within::repository) && !facts.of_kind("unread").empty());
}

std::vector<Case> cases_of(const Rule& rule, const Conditions& conditions, const JudgeOptions& options) {
  std::vector<Case> cases;
  const bool absence = claims_absence(rule.judge, Within::component) || claims_absence(rule.judge, Within::repository);
  if (!options.complete && absence) return cases;
  const FactBase& facts = conditions.facts();
  for (const Fact& fact : facts.of_kind(rule.judge.each.empty() ? rule.id : rule.judge.each)) {
    const FactFile& file = facts.file_of(fact);
    if (std::find(rule.scopes.begin(), rule.scopes.end(), file.scope) == rule.scopes.end()) continue;
    if (may_be_unread(rule.judge, facts, file)) continue;
    Fact subject = fact;
    work_out(rule.lets, conditions.dictionaries(), subject);
    if (!chosen(rule.judge, conditions, subject)) continue;
    Severity severity = severity_of(rule, conditions, subject);
    if (options.severity) severity = options.severity(rule.id, file.path, severity);
    if (severity != Severity::off) cases.push_back({std::move(subject), severity});
  }
  return cases;
}

std::string group_key(const Judgement& judge, const FactBase& facts, const Case& item, std::size_t index) {
  const FactFile& file = facts.file_of(item.subject);
  const std::string part = judge.by.empty() ? "" : "\n" + std::string(item.subject.get(judge.by));
  switch (judge.per) {
    case Per::file: return file.path + part;
    case Per::component: return file.component + part;
    case Per::repository: return part;
    case Per::subject: break;
  }
  return std::to_string(index);
}

// `${all.name}`: the different values of the group, in order, the rest counted.
std::string all_values(const std::vector<Case>& group, std::string_view name) {
  std::vector<std::string> values;
  for (const Case& item : group) {
    std::string value(item.subject.get(name));
    if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
  }
  std::string text;
  for (std::size_t i = 0; i < std::min(values.size(), named_in_message); ++i) text += (i ? ", " : "") + values[i];
  if (values.size() > named_in_message) text += " and " + std::to_string(values.size() - named_in_message) + " more";
  return text;
}

// The subject with what only the group knows.
Fact group_subject(const std::vector<Case>& group) {
  Fact subject = group[0].subject;
  subject.set("count", std::to_string(group.size()));
  subject.set("plural", group.size() == 1 ? "" : "s");
  std::vector<std::string> names;
  for (const Case& item : group) {
    for (const Attribute& attribute : item.subject.attributes) names.push_back(attribute.name);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (const std::string& name : names) subject.set("all." + name, all_values(group, name));
  return subject;
}

std::string every_value(const std::vector<Case>& group, std::string_view name) {
  std::set<std::string> values;
  for (const Case& item : group) values.insert(std::string(item.subject.get(name)));
  std::string lines;
  for (const std::string& value : values) lines += (lines.empty() ? "" : "\n") + value;
  return lines;
}

// A fact the finding stands at instead of its subject, if the rule names one and it exists.
const Fact* anchor_of(const Rule& rule, const Conditions& conditions, const Fact& subject) {
  for (const Clause& clause : rule.judge.at) {
    if (const Fact* found = conditions.first(clause, subject)) return found;
  }
  return nullptr;
}

// Each place once, and not the finding's own without a word to add.
void add_related(RelatedPlace place, Finding& finding) {
  const bool own = place.message.empty() && place.file == finding.file && place.range == finding.range;
  const auto& known = finding.related;
  if (!own && std::find(known.begin(), known.end(), place) == known.end()) finding.related.push_back(std::move(place));
}

Finding finding_of(const Rule& rule, const Conditions& conditions, const std::vector<Case>& group) {
  const FactBase& facts = conditions.facts();
  Finding finding;
  finding.rule = rule.id;
  finding.subject = group_subject(group);
  for (const Case& one : group) {
    for (const Attribute& attribute : one.subject.attributes) {
      const std::string name = "every." + attribute.name;
      if (!finding.subject.has(name)) finding.subject.set(name, every_value(group, attribute.name));
    }
  }
  const Fact* anchor = anchor_of(rule, conditions, group[0].subject);
  const Fact& place = anchor ? *anchor : group[0].subject;
  finding.file = facts.file_of(place).path;
  finding.range = place.range;
  finding.severity = std::max_element(group.begin(), group.end(), [](const Case& a, const Case& b) {
                       return a.severity < b.severity;
                     })->severity;
  finding.message = fill(message_of(rule, conditions, finding.subject), finding.subject);
  for (std::size_t i = anchor ? 0 : 1; i < group.size(); ++i) {
    const Fact& subject = group[i].subject;
    add_related({facts.file_of(subject).path, subject.range, fill(rule.judge.related, subject)}, finding);
  }
  finding.fixes = offers(rule, conditions, finding.subject);
  return finding;
}

bool silenced_by(const Finding& strong, std::string_view within, const Finding& weak, const FactBase& facts) {
  if (within == "repository") return true;
  const auto a = facts.find_file(strong.file), b = facts.find_file(weak.file);
  if (within == "component") return a && b && facts.file(*a).component == facts.file(*b).component;
  if (strong.file != weak.file) return false;
  return within == "file" || strong.range.overlaps(weak.range) || strong.range == weak.range;
}

void silence(const RuleSet& rules, const FactBase& facts, std::vector<Finding>& findings) {
  std::map<std::string, std::vector<Finding>, std::less<>> strong;  // by the rule they silence
  for (const Finding& finding : findings) {
    for (const std::string& weak : rules.find(finding.rule)->silences) strong[weak].push_back(finding);
  }
  std::erase_if(findings, [&](const Finding& weak) {
    const auto found = strong.find(weak.rule);
    return found != strong.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const Finding& finding) {
             return silenced_by(finding, rules.find(finding.rule)->silence_within, weak, facts);
           });
  });
}

}  // namespace

bool before(const Finding& a, const Finding& b) {
  return std::tie(a.file, a.range, a.rule, a.message) < std::tie(b.file, b.range, b.rule, b.message);
}

// Filled with what the subject says, and the other facts that the fix speaks about.
std::string title_of(const FixSpec& fix, const Conditions& conditions, const Fact& subject) {
  Fact known = subject;
  for (const auto& [name, clause] : fix.with) {
    const Fact* bound = conditions.first(clause, subject);
    for (const Attribute& attribute : bound->attributes) known.set(name + "." + attribute.name, attribute.value);
  }
  return fill(fix.title, known);
}

std::vector<FixOffer> offers(const Rule& rule, const Conditions& conditions, const Fact& subject) {
  std::vector<FixOffer> found;
  for (std::size_t i = 0; i < rule.fixes.size(); ++i) {
    const FixSpec& fix = rule.fixes[i];
    const bool bound = std::all_of(fix.with.begin(), fix.with.end(),
                                   [&](const auto& with) { return conditions.first(with.second, subject); });
    if (bound && conditions.all_hold(fix.where, subject, subject) && conditions.all_exist(fix.require, subject) &&
        !conditions.any_exists(fix.unless, subject)) {
      found.push_back({i, title_of(fix, conditions, subject), fix.fix_class});
    }
  }
  return found;
}

std::vector<Finding> judge(const RuleSet& rules, const FactBase& facts, const JudgeOptions& options) {
  const Conditions conditions(facts, rules.dictionaries);
  std::vector<Finding> findings;
  for (const Rule& rule : rules.rules) {
    const std::vector<Case> cases = cases_of(rule, conditions, options);
    std::map<std::string, std::size_t> group_of;
    std::vector<std::vector<Case>> groups;
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const auto [found, added] = group_of.emplace(group_key(rule.judge, facts, cases[i], i), groups.size());
      if (added) groups.emplace_back();
      groups[found->second].push_back(cases[i]);
    }
    for (const std::vector<Case>& group : groups) findings.push_back(finding_of(rule, conditions, group));
  }
  silence(rules, facts, findings);
  std::sort(findings.begin(), findings.end(), before);
  findings.erase(std::unique(findings.begin(), findings.end(),
                             [](const Finding& a, const Finding& b) {
                               return a.rule == b.rule && a.file == b.file && a.range == b.range &&
                                      a.message == b.message;
                             }),
                 findings.end());
  fingerprint(findings, facts);
  return findings;
}

}  // namespace lastmile
