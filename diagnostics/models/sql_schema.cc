#include "models/sql_schema.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace lastmile {

namespace {

constexpr std::string_view digits = "0123456789";

std::string_view leading_digits(std::string_view name) {
  return name.substr(0, std::min(name.find_first_not_of(digits), name.size()));
}

// 9 before 10, 010 like 10.
std::pair<std::size_t, std::string> by_number(std::string_view number) {
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return {number.size(), std::string(number)};
}

// A file's own number, or its folder's.
std::string_view number_of(std::string_view path) {
  const std::string_view own = leading_digits(name_of(path));
  return own.empty() ? leading_digits(name_of(folder_of(path))) : own;
}

std::string plus(std::string_view number, std::size_t add) {
  std::string result(number);
  for (auto digit = result.rbegin(); digit != result.rend() && add > 0; ++digit) {
    add += static_cast<std::size_t>(*digit - '0');
    *digit = static_cast<char>('0' + add % 10);
    add /= 10;
  }
  return add > 0 ? std::to_string(add) + result : result;
}

std::vector<std::string> parts(std::string_view list) {
  std::vector<std::string> all;
  while (!list.empty()) {
    const auto end = std::min(list.find(", "), list.size());
    all.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  return all;
}

std::pair<std::string, std::string> halves(const std::string& text) {
  const auto space = std::min(text.find(' '), text.size());
  return {text.substr(0, space), text.substr(std::min(space + 1, text.size()))};
}

bool has_word(const Dictionaries& dictionaries, std::string_view dictionary, std::string_view word) {
  const auto found = dictionaries.find(dictionary);
  return found != dictionaries.end() && found->second.has(word);
}

// As it must be written: in quotes when it is no plain name.
std::string written_name(const std::string& name) {
  constexpr std::string_view reserved[] = {"user",  "order", "group", "table",  "column",
                                           "check", "end",   "limit", "default"};
  const bool plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos &&
                     std::find(std::begin(reserved), std::end(reserved), name) == std::end(reserved);
  return plain ? name : "\"" + name + "\"";
}

struct Table {
  const Fact* place = nullptr;
  bool rls = false, partition = false, disabled = false;
  std::vector<std::pair<std::string, std::string>> columns, references;  // name and type, column and table
  std::set<std::string, std::less<>> revoked;
  std::map<std::string, Fact, std::less<>> policies;  // by name
};

using TableName = std::pair<std::string, std::string>;

// The tables of one component.
class Schema {
 public:
  explicit Schema(const Dictionaries& dictionaries) : dictionaries_(dictionaries) {}

  void run(const Fact& statement) {
    const std::string op(statement.get("op"));
    const TableName name{std::string(statement.get("schema")), std::string(statement.get("name"))};
    if (op == "create_table") return create(statement, name);
    if (op == "drop_table") return drop(name);
    if (op == "auto_rls") automatic_.insert(name.first);
    if (op == "rename_table") return move(name, {name.first, std::string(statement.get("to"))});
    if (op == "move_table") return move(name, {std::string(statement.get("to")), name.second});
    if (op == "default_revoke" || op == "default_grant") return change_defaults(statement, op == "default_revoke");
    for (auto& [known, table] : tables_) {
      if (known == name || (name.second == "*" && known.first == name.first)) change(statement, op, table);
    }
  }

  const std::map<TableName, Table>& tables() const { return tables_; }

  // The column that says whose a row is: it points at the users, or is named so; of the type that user ids have.
  std::string owner_of(const Table& table) const {
    const auto is_user_id = [&](const std::string& column) {
      return std::find(table.columns.begin(), table.columns.end(),
                       std::pair<std::string, std::string>(column, "uuid")) != table.columns.end();
    };
    for (const auto& [column, target] : table.references) {
      if (has_word(dictionaries_, "owner-tables", target) && is_user_id(column)) return column;
    }
    for (const auto& [column, type] : table.columns) {
      if (has_word(dictionaries_, "owner-columns", column) && is_user_id(column)) return column;
    }
    return "";
  }

  std::string sensitive_in(const Table& table) const {
    std::string list;
    for (const auto& [column, type] : table.columns) {
      if (has_word(dictionaries_, "sensitive-columns", column)) list += (list.empty() ? "" : ", ") + column;
    }
    return list;
  }

 private:
  void create(const Fact& statement, const TableName& name) {
    if (tables_.count(name) && statement.has("keep")) return;
    Table& table = tables_[name] = Table();
    table.place = &statement;
    table.partition = statement.has("partition");
    table.rls = automatic_.count(name.first) > 0;
    for (const auto& [schema, role] : revoked_) {
      if (schema.empty() || schema == name.first) table.revoked.insert(role);
    }
    for (const std::string& column : parts(statement.get("columns"))) table.columns.push_back(halves(column));
    for (const std::string& reference : parts(statement.get("references")))
      table.references.push_back(halves(reference));
  }

  void drop(const TableName& name) {
    std::erase_if(tables_, [&](const auto& item) {
      return item.first == name || (name.second == "*" && item.first.first == name.first);
    });
  }

  void change_defaults(const Fact& statement, bool revoke) {
    for (const std::string& role : parts(statement.get("roles"))) {
      const std::pair<std::string, std::string> right(statement.get("schema"), role);
      if (revoke) revoked_.insert(right);
      if (!revoke) revoked_.erase(right);
    }
  }

  void move(const TableName& from, const TableName& to) {
    const auto found = tables_.find(from);
    if (found == tables_.end()) return;
    Table table = std::move(found->second);
    tables_.erase(found);
    tables_[to] = std::move(table);
  }

  void change(const Fact& statement, const std::string& op, Table& table) {
    if (op == "enable_rls" || op == "disable_rls" || op == "auto_rls") {
      table.rls = op != "disable_rls";
      table.disabled = !table.rls;
      if (table.disabled) table.place = &statement;
    }
    if (op == "create_policy" || op == "alter_policy" || op == "drop_policy") change_policy(statement, op, table);
    if (op == "drop_column" || op == "rename_column") change_column(statement, table);
    if (op == "add_column") {
      for (const std::string& column : parts(statement.get("columns"))) table.columns.push_back(halves(column));
    }
    if (op == "add_reference") {
      for (const std::string& reference : parts(statement.get("references")))
        table.references.push_back(halves(reference));
    }
    for (const std::string& role : parts(statement.get("roles"))) {
      if (op == "revoke") table.revoked.insert(role);
      if (op == "grant") table.revoked.erase(role);
    }
  }

  static void change_policy(const Fact& statement, const std::string& op, Table& table) {
    const std::string name(statement.get("policy"));
    if (op == "drop_policy") table.policies.erase(name);
    if (op == "create_policy") table.policies.insert_or_assign(name, statement);
    if (op == "drop_policy" || op == "create_policy" || !table.policies.count(name)) return;
    for (const std::string_view part : {"roles", "using", "check"}) {
      if (statement.has(part)) table.policies.at(name).set(part, statement.get(part));
    }
  }

  // Policies that are written for the table must name columns that are still there.
  static void change_column(const Fact& statement, Table& table) {
    for (auto* list : {&table.columns, &table.references}) {
      for (auto& [column, other] : *list) {
        if (column == statement.get("column")) column = statement.get("to");
      }
      std::erase_if(*list, [](const auto& item) { return item.first.empty(); });
    }
  }

  const Dictionaries& dictionaries_;
  std::map<TableName, Table> tables_;
  std::set<std::string, std::less<>> automatic_;           // schemas whose new tables are protected by a trigger
  std::set<std::pair<std::string, std::string>> revoked_;  // schema (or any) and role: what new tables begin with
};

struct Migrations {
  std::vector<std::uint32_t> files;  // in their order
  std::string folder, last_number;   // of the last one; empty when it carries no number itself
};

Migrations migrations_of(const FactBase& facts, const std::set<std::uint32_t>& files,
                         const Dictionaries& dictionaries) {
  Migrations result;
  for (const std::string_view dictionary : {"migration-files", "schema-files"}) {
    for (const std::uint32_t file : files) {
      const std::string& path = facts.file(file).path;
      if (has_word(dictionaries, dictionary, path) && !has_word(dictionaries, "down-migrations", path))
        result.files.push_back(file);
    }
    if (!result.files.empty()) break;
  }
  const auto key = [&](std::uint32_t file) {
    const std::string& path = facts.file(file).path;
    return std::tuple(by_number(number_of(path)), path);
  };
  std::sort(result.files.begin(), result.files.end(), [&](auto a, auto b) { return key(a) < key(b); });
  if (result.files.empty()) return result;
  const FactFile& last = facts.file(result.files.back());
  result.last_number = leading_digits(name_of(last.path));
  result.folder = folder_of(last.path);
  if (!last.component.empty()) result.folder.erase(0, std::min(last.component.size() + 1, result.folder.size()));
  return result;
}

std::set<std::string, std::less<>> exposed_schemas(const FactBase& facts) {
  std::set<std::string, std::less<>> schemas = {"public"};
  for (const Fact& fact : facts.of_kind("exposed_schemas")) {
    for (std::string& name : parts(fact.get("schemas"))) schemas.insert(std::move(name));
  }
  return schemas;
}

// Each policy that is left, with what is known of its table.
void state_policies(FactBase& facts, const Table& table, const Fact& of, const Migrations& migrations,
                    std::size_t& open) {
  for (const auto& [name, statement] : table.policies) {
    Fact policy = of;
    policy.kind = "sql_policy";
    policy.file = statement.file;
    policy.range = statement.find("policy")->range;
    policy.set("policy", name);
    policy.set("policy_name", "\"" + name + "\"");
    policy.set("verb", statement.has("verb") ? statement.get("verb") : "all");
    for (const std::string_view part : {"roles", "using", "check", "restrictive"}) {
      if (statement.has(part)) policy.set(part, statement.get(part));
    }
    if (!migrations.last_number.empty()) {
      policy.set("folder", migrations.folder);
      policy.set("version", plus(migrations.last_number, ++open));
    }
    facts.add(std::move(policy));
  }
}

void state_tables(FactBase& facts, const Schema& schema, const Migrations& migrations,
                  const Dictionaries& dictionaries) {
  const auto exposed = exposed_schemas(facts);
  std::size_t open = 0;
  for (const auto& [name, table] : schema.tables()) {
    Fact fact{"sql_table", table.place->file, table.place->range, {}};
    fact.set("schema", name.first);
    fact.set("name", name.second, table.place->range);
    fact.set("table", written_name(name.first) + "." + written_name(name.second));
    fact.set("rls", table.rls ? "true" : "false");
    if (exposed.count(name.first)) fact.set("exposed", "true");
    if (const std::string owner = schema.owner_of(table); !owner.empty()) fact.set("owner", written_name(owner));
    const std::string sensitive = schema.sensitive_in(table);
    if (!sensitive.empty()) fact.set("sensitive", sensitive);
    fact.set("holds", sensitive.empty() ? "" : " (" + sensitive + ")");
    if (!table.policies.empty()) fact.set("policies", std::to_string(table.policies.size()));
    if (table.partition) fact.set("partition", "true");
    if (table.disabled) fact.set("disabled", "true");
    const bool revoked = std::any_of(table.revoked.begin(), table.revoked.end(), [&](const std::string& role) {
      return has_word(dictionaries, "public-roles", role);
    });
    if (revoked) fact.set("revoked", "true");
    if (!table.rls && !migrations.last_number.empty()) {
      fact.set("folder", migrations.folder);
      fact.set("version", plus(migrations.last_number, ++open));
    }
    state_policies(facts, table, fact, migrations, open);
    facts.add(std::move(fact));
  }
}

}  // namespace

void derive_sql_schema(FactBase& facts, const Dictionaries& dictionaries) {
  std::map<std::string, std::set<std::uint32_t>> components;
  for (const Fact& statement : facts.of_kind("sql_statement")) {
    const FactFile& file = facts.file_of(statement);
    if (file.scope == "source") components[file.component].insert(statement.file);
  }
  for (const auto& [component, files] : components) {
    Schema schema(dictionaries);
    const Migrations migrations = migrations_of(facts, files, dictionaries);
    for (const std::uint32_t file : migrations.files) {
      for (const Fact* statement : facts.in_file("sql_statement", file)) schema.run(*statement);
    }
    state_tables(facts, schema, migrations, dictionaries);
  }
}

}  // namespace lastmile
