// A rule, a fact specification and everything else that is loaded from data: open, plain, read-only after loading.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/condition.h"
#include "engine/toml.h"
#include "text/glob_table.h"

namespace lastmile {

enum class Severity { off, info, warning, error };
enum class Confidence { low, medium, high };
enum class FixClass { automatic, review, scaffold };

std::string_view to_string(Severity severity);
std::string_view to_string(Confidence confidence);
std::string_view to_string(FixClass fix_class);
// False when the word is none of them.
bool read_severity(std::string_view word, Severity& severity);

// A path through a config tree: keys separated by dots, `*` for any key or item, `a|b` for either, `<name>` for any
// key, kept as attribute `name`. A key with dots stands in double quotes.
struct ConfigPath {
  struct Step {
    std::vector<std::string> keys;  // empty: any
    std::string capture;            // attribute for the key, or empty
  };
  std::vector<Step> steps;
};

// States a fact for every place in config files that the path selects.
struct ConfigSelector {
  std::vector<std::string> files;  // globs
  ConfigPath at;
  std::string kind;                                            // of the fact
  std::string primary;                                         // "pair", "key" or "value": the fact's range
  std::vector<std::pair<std::string, ConfigPath>> attributes;  // name ← scalar at the path below
  std::vector<std::pair<std::string, std::string>> constants;
  std::vector<ConfigPath> has, lacks;
  std::shared_ptr<const Regex> regex;      // on the value as it is written, quotes included; null for any
  std::shared_ptr<const Regex> not_regex;  // what the value must not hold; null for nothing
};

// States a fact for every line that a regular expression matches: the format for files that have no grammar.
struct LineSelector {
  std::vector<std::string> files;
  std::shared_ptr<const Regex> regex;      // named groups become attributes; a group `fact` is the fact's range
  std::shared_ptr<const Regex> not_regex;  // what the fact's text must not hold; null for nothing
  std::string kind;
  std::vector<std::pair<std::string, std::string>> constants;
  bool anchored = true;  // the expression says where in the line; otherwise it is looked for in the whole text first
  bool once = false;     // only the first such line
  bool all = false;      // every match of a line, not the first only
};

// Where one fact is, another holds too: `when` a dependency "express", then a framework "express".
struct Implication {
  std::string when;
  std::vector<AttributeTest> tests;
  std::vector<Clause> require, unless;
  std::string kind;
  std::vector<std::pair<std::string, std::string>> attributes;  // values may hold `${name}`
};

// Pattern sources of one folder: `.scm` files by language name.
struct PatternUnit {
  std::string owner;  // the rule's id, or the fact file's stem
  bool is_rule = false;
  std::vector<std::pair<std::string, std::string>> by_language;  // language → text
  std::string folder;                                            // for messages
  bool built_in = false;
};

// A different severity where the situation is milder or graver.
struct SeverityCase {
  Severity is = Severity::info;
  std::vector<AttributeTest> where;  // on the subject
  std::vector<Clause> require, unless;
};

// Another message where the situation is another one; the first that fits.
struct MessageCase {
  std::vector<AttributeTest> where;  // on the subject
  std::string message;
};

enum class Per { subject, file, component, repository };

struct Judgement {
  std::string each;                               // kind of the subjects; the rule's own candidates when empty
  std::vector<std::vector<AttributeTest>> where;  // any of these lists of tests; none means all subjects
  std::vector<Clause> require, unless;
  std::vector<std::string> gate;      // the component must be one of these classes
  std::vector<std::string> gate_not;  // and none of these
  Per per = Per::subject;             // collapse the subjects of one file, component … into one finding
  std::string by;                     // but only those that agree in this attribute
  std::vector<Clause> at;             // where the finding stands instead: the first that exists
  std::string related;                // says what the other subjects are: "not covered"
};

// A value worked out for the subject: looked up in a dictionary's map, by the exact key, by the first key `re:…` that
// is found in it, or by the key `*`. With `item` the key is a list ("a, b"), every part is looked up, and `${item}`,
// `${value}` make one piece each.
struct Let {
  std::string name;
  std::string dictionary;
  std::string key;  // with `${…}`
  std::string item;
  std::string join;
};

struct EditSpec {
  enum class Verb { replace, before, after, remove, extend, import, dependency, set_key, append, create };

  Verb verb = Verb::replace;
  std::string at;                    // "@capture", "@bound" or "@bound.attribute"
  std::string text;                  // template: new text, file content, value
  std::string file;                  // set_key, append, create: path with `${…}`, relative to the component
  std::string name, module;          // import, dependency: what, and out of where
  bool whole = false;                // import the module itself
  std::string unless;                // regular expression: no edit when the file already holds it
  std::vector<AttributeTest> where;  // on the subject, as of a fix: for an edit that only some cases need
  std::vector<Clause> require, unless_facts;
  std::vector<std::string> lines;  // append, extend
  std::optional<Clause> each;      // made once for every such fact, which is `@each` then; never, when there is none
  std::string beside;              // create: "@bound", in whose folder the file goes
};

struct FixSpec {
  std::string title;
  FixClass fix_class = FixClass::review;
  std::vector<AttributeTest> where;
  std::vector<Clause> require, unless;
  std::vector<std::pair<std::string, Clause>> with;  // other facts the edits speak about, by name
  std::vector<EditSpec> edits;
};

struct Rule {
  std::string id;
  std::string title;
  std::string message;  // with `${name}`, `${count}` and `${all.name}`
  Severity severity = Severity::warning;
  Confidence confidence = Confidence::medium;
  std::string checklist;  // hosting, tls, secrets, cicd, monitoring, security
  std::vector<std::string> references;
  bool unnecessary = false;           // what it marks does nothing: editors fade it
  std::vector<std::string> silences;  // rules whose findings at the same place add nothing to this one
  std::string silence_within;         // "range", "file", "component" or "repository"
  std::vector<std::string> scopes;    // of files it speaks about; "source" when not said
  Judgement judge;
  std::vector<SeverityCase> severities;
  std::vector<MessageCase> messages;
  std::vector<Let> lets;
  std::vector<FixSpec> fixes;  // its own first, then those of `fixes_of`
  std::string fixes_of;        // a rule whose fixes are this one's, too
  std::size_t own_fixes = 0;
  std::string readme;
  std::string folder;  // where it was loaded from
};

// Everything that is data. Loaded once, then shared read-only between threads.
struct RuleSet {
  std::vector<Rule> rules;  // sorted by id
  std::vector<ConfigSelector> selectors;
  std::vector<LineSelector> lines;
  std::vector<Implication> implications;
  std::vector<PatternUnit> patterns;
  Dictionaries dictionaries;
  std::vector<std::string> scopes;
  GlobTable scope_globs;     // by number of the scope; the first that matches wins
  GlobTable selector_globs;  // by number of the selector

  const Rule* find(std::string_view id) const;
  // "source" when no glob says otherwise.
  std::string_view scope_of(std::string_view path) const;
};

}  // namespace lastmile
