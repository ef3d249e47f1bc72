// The closed vocabulary in which rules speak about facts: tests on attributes, and clauses on other facts.
//
//   path = "/health"                equal                 path = "re:^/api"           found by a regular expression
//   method = ["PUT", "POST"]        one of                name = "in:auth-guard"      a word of that dictionary
//   name = "${key}"                 the subject's value   name = "not:x"              the opposite of any of these
//   tls = true / false              there is such an attribute / there is none
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/fact.h"
#include "engine/regex.h"
#include "engine/toml.h"

namespace lastmile {

// Words that mean the same thing in many libraries: auth guards, validators, limiters … (facts/dictionaries/*.toml).
struct Dictionary {
  std::vector<std::string> words;  // sorted
  std::vector<Regex> patterns;
  std::map<std::string, std::string, std::less<>> map;      // for [[let]]: key → value
  std::vector<std::pair<Regex, std::string>> map_patterns;  // its keys that begin with `re:`, in their order

  bool has(std::string_view word) const;
  // Null when the map has nothing for the key, not even `*`.
  const std::string* value_for(std::string_view key) const;
};

using Dictionaries = std::map<std::string, Dictionary, std::less<>>;

struct AttributeTest {
  enum class Kind { one_of, regex, dictionary, present };

  std::string attribute;  // or "file": the path of the fact's file
  Kind kind = Kind::one_of;
  bool negated = false;
  std::vector<std::string> values;  // one_of, where `${x}` is the subject's attribute; the name of a dictionary
  std::shared_ptr<const Regex> regex;
};

// Where the other fact must be, seen from the subject.
enum class Within { component, file, folder, repository, subject, around, same };

struct Clause {
  std::string fact;
  Within within = Within::component;
  std::vector<AttributeTest> tests;
};

// Reads a test; a wrong regular expression or an unknown dictionary is a problem.
AttributeTest read_test(std::string_view attribute, const TomlValue& value, const TomlTable& table);
// The entries of `table` that nobody asked for yet, as tests.
std::vector<AttributeTest> read_tests(TomlTable& table);
Clause read_clause(TomlTable table);
std::vector<Clause> read_clauses(TomlTable& table, std::string_view key);

class Conditions {
 public:
  Conditions(const FactBase& facts, const Dictionaries& dictionaries) : facts_(facts), dictionaries_(dictionaries) {}

  const FactBase& facts() const { return facts_; }
  const Dictionaries& dictionaries() const { return dictionaries_; }
  bool holds(const AttributeTest& test, const Fact& fact, const Fact& subject) const;
  bool all_hold(const std::vector<AttributeTest>& tests, const Fact& fact, const Fact& subject) const;
  // The first fact that fulfils the clause, nearest first: same file, then same component. Null when there is none.
  const Fact* first(const Clause& clause, const Fact& subject) const;
  std::vector<const Fact*> all(const Clause& clause, const Fact& subject) const;
  bool any_exists(const std::vector<Clause>& clauses, const Fact& subject) const;
  bool all_exist(const std::vector<Clause>& clauses, const Fact& subject) const;

 private:
  bool fulfils(const Clause& clause, const Fact& fact, const Fact& subject) const;
  // Calls `visit` for the facts that may fulfil the clause, the subject's file first, until it gives false.
  void candidates(const Clause& clause, const Fact& subject, const std::function<bool(const Fact&)>& visit) const;

  const FactBase& facts_;
  const Dictionaries& dictionaries_;
};

// `${name}` replaced by the subject's attributes; unknown names stay as they are.
std::string fill(std::string_view pattern, const Fact& subject);

}  // namespace lastmile
