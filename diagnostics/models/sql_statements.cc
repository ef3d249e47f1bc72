#include "models/sql_statements.h"

#include <algorithm>

#include "models/sql_policy.h"
#include "models/sql_reader.h"

namespace lastmile {

namespace {

constexpr int max_nesting = 3;  // a string in a body in a body

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

void append(std::string& list, const std::string& item) { list += (list.empty() ? "" : ", ") + item; }

class Statements {
 public:
  explicit Statements(std::vector<Fact>& facts) : facts_(facts) {}

  void read(const std::vector<SqlStatement>& statements, int depth) {
    for (const SqlStatement& statement : statements) read(statement, depth);
  }

 private:
  void read(const SqlStatement& statement, int depth) {
    SqlReader reader(statement);
    if (reader.take({"create"})) return create(statement, reader);
    if (reader.take({"drop"})) return drop(statement, reader);
    if (reader.take({"alter", "table"})) return alter_table(statement, reader);
    if (reader.take({"alter", "policy"})) return policy("alter_policy", statement, reader);
    if (reader.take({"alter", "default", "privileges"})) return default_privileges(reader);
    if (reader.take({"revoke"})) return acl("revoke", reader);
    if (reader.take({"grant"})) return acl("grant", reader);
    if (reader.take({"do"})) return do_block(statement, depth);
  }

  Fact& state(std::string_view op, const SqlName& table) {
    Fact fact{"sql_statement", 0, table.range, {}};
    fact.set("op", op);
    fact.set("schema", table.schema);
    fact.set("name", table.name, table.range);
    facts_.push_back(std::move(fact));
    return facts_.back();
  }

  void create(const SqlStatement& statement, SqlReader reader) {
    reader.take({"or", "replace"});
    if (reader.take({"policy"})) return policy("create_policy", statement, reader);
    if (reader.take({"function"}) || reader.take({"procedure"})) return function(statement);
    bool lasting = true;
    while (reader.here() &&
           (reader.here()->is("temp") || reader.here()->is("temporary") || reader.here()->is("unlogged") ||
            reader.here()->is("global") || reader.here()->is("local"))) {
      lasting = false;
      reader.skip();
    }
    if (!reader.take({"table"})) return;
    const bool keep = reader.take({"if", "not", "exists"});
    const SqlName table = reader.name();
    if (table.name.empty() || !lasting) return;
    Fact& fact = state("create_table", table);
    if (keep) fact.set("keep", "true");
    if (reader.take({"partition", "of"})) fact.set("partition", "true");
    if (reader.take_symbol('(')) read_columns(statement, reader.at(), fact);
  }

  // One that switches protection on by itself, for a trigger or a call that cannot be followed: all tables, from here
  // on.
  void function(const SqlStatement& statement) {
    for (const SqlToken& token : statement) {
      const bool body = token.kind == SqlToken::Kind::body || token.kind == SqlToken::Kind::string;
      if (!body) continue;
      const std::string text = lower(token.text);
      const bool secures = text.find("enable row level security") != std::string::npos;
      if (secures && text.find("execute") != std::string::npos) state("auto_rls", {"public", "*", token.range});
    }
  }

  // The items of a column list, from behind its parenthesis.
  void read_columns(const SqlStatement& statement, std::size_t at, Fact& fact) {
    std::string columns, references;
    std::size_t begin = at;
    int depth = 1;
    for (; at < statement.size() && depth > 0; ++at) {
      if (statement[at].is_symbol('(')) ++depth;
      if (statement[at].is_symbol(')')) --depth;
      const bool ends = depth == 0 || (depth == 1 && statement[at].is_symbol(','));
      if (!ends) continue;
      read_item(SqlStatement(statement.begin() + static_cast<std::ptrdiff_t>(begin),
                             statement.begin() + static_cast<std::ptrdiff_t>(at)),
                columns, references);
      begin = at + 1;
    }
    fact.set("columns", columns);
    if (!references.empty()) fact.set("references", references);
  }

  static void read_item(const SqlStatement& item, std::string& columns, std::string& references) {
    if (item.size() < 2 || !item[0].is_name()) return;
    SqlReader reader(item);
    constexpr std::string_view constraints[] = {"constraint", "primary", "foreign", "unique",
                                                "check",      "exclude", "like"};
    const bool constraint =
        item[0].kind == SqlToken::Kind::word &&
        std::find(std::begin(constraints), std::end(constraints), item[0].text) != std::end(constraints);
    std::string column = item[0].text;
    if (!constraint) append(columns, column + " " + item[1].text);
    if (constraint && (!reader.seek({"foreign", "key"}) || !reader.take_symbol('(') || !reader.here())) return;
    if (constraint) column = reader.here()->text;
    if (!reader.seek({"references"})) return;
    const SqlName target = reader.name();
    append(references, column + " " + (target.schema == "public" ? "" : target.schema + ".") + target.name);
  }

  void drop(const SqlStatement& statement, SqlReader reader) {
    if (reader.take({"policy"})) {
      reader.take({"if", "exists"});
      return policy("drop_policy", statement, reader);
    }
    if (reader.take({"schema"})) {
      reader.take({"if", "exists"});
      if (reader.here()) state("drop_table", {reader.here()->text, "*", reader.here()->range});
      return;
    }
    if (!reader.take({"table"})) return;
    reader.take({"if", "exists"});
    do {
      const SqlName table = reader.name();
      if (!table.name.empty()) state("drop_table", table);
    } while (reader.take_symbol(','));
  }

  void policy(std::string_view op, const SqlStatement& statement, SqlReader reader) {
    const SqlName policy = reader.name();
    if (!reader.take({"on"})) return;
    const SqlName table = reader.name();
    Fact& fact = state(op, table);
    fact.set("policy", policy.name, policy.range);
    read_policy(statement, reader, fact);
  }

  void alter_table(const SqlStatement& statement, SqlReader reader) {
    reader.take({"if", "exists"});
    reader.take({"only"});
    const SqlName table = reader.name();
    if (table.name.empty()) return;
    SqlReader rest = reader;
    if (rest.seek({"enable", "row", "level", "security"})) state("enable_rls", table);
    rest = reader;
    if (rest.seek({"disable", "row", "level", "security"})) state("disable_rls", table);
    rest = reader;
    if (rest.take({"rename", "to"}) && rest.here()) state("rename_table", table).set("to", rest.here()->text);
    rest = reader;
    if (rest.take({"rename", "column"}) && rest.here()) rename_column(rest, table);
    rest = reader;
    while (rest.seek({"drop", "column"})) {
      rest.take({"if", "exists"});
      if (rest.here()) state("drop_column", table).set("column", rest.here()->text);
    }
    rest = reader;
    if (rest.take({"set", "schema"}) && rest.here()) state("move_table", table).set("to", rest.here()->text);
    add_columns(statement, reader, table);
  }

  void rename_column(SqlReader reader, const SqlName& table) {
    const std::string column = reader.here()->text;
    reader.skip();
    if (!reader.take({"to"}) || !reader.here()) return;
    Fact& fact = state("rename_column", table);
    fact.set("column", column);
    fact.set("to", reader.here()->text);
  }

  void add_columns(const SqlStatement& statement, SqlReader reader, const SqlName& table) {
    while (reader.seek({"add"})) {
      reader.take({"column"});
      reader.take({"if", "not", "exists"});
      std::string columns, references;
      std::size_t end = reader.at();
      for (int depth = 0; end < statement.size(); ++end) {
        if (statement[end].is_symbol('(')) ++depth;
        if (statement[end].is_symbol(')')) --depth;
        if (depth == 0 && statement[end].is_symbol(',')) break;
      }
      read_item(SqlStatement(statement.begin() + static_cast<std::ptrdiff_t>(reader.at()),
                             statement.begin() + static_cast<std::ptrdiff_t>(end)),
                columns, references);
      if (!columns.empty()) state("add_column", table).set("columns", columns);
      if (!references.empty()) state("add_reference", table).set("references", references);
    }
  }

  // REVOKE ALL … ON [TABLE] t FROM roles. Rights to single actions do not open or close a table.
  void acl(std::string_view op, SqlReader reader) {
    const bool all = reader.take({"all"});
    if ((op == "revoke" && !all) || !reader.seek({"on"})) return;
    SqlName table;
    if (reader.take({"all", "tables", "in", "schema"})) {
      table = {"", "*", {}};
      if (reader.here()) table.schema = reader.here()->text;
    } else {
      reader.take({"table"});
      if (reader.here() &&
          (reader.here()->is("schema") || reader.here()->is("function") || reader.here()->is("sequence")))
        return;
      table = reader.name();
    }
    if (!reader.seek({op == "revoke" ? "from" : "to"})) return;
    state(op, table).set("roles", roles(reader));
  }

  // ALTER DEFAULT PRIVILEGES [IN SCHEMA s] REVOKE ALL ON TABLES FROM roles: for tables that come later.
  void default_privileges(SqlReader reader) {
    SqlName tables{"", "*", {}};
    if (SqlReader in = reader; in.seek({"in", "schema"}) && in.here()) tables.schema = in.here()->text;
    for (const std::string_view op : {"revoke", "grant"}) {
      SqlReader rest = reader;
      if (!rest.seek({op, "all"}) || !rest.seek({"on", "tables", op == "revoke" ? "from" : "to"})) continue;
      state("default_" + std::string(op), tables).set("roles", roles(rest));
    }
  }

  static std::string roles(SqlReader& reader) {
    std::string all;
    do {
      if (reader.here()) append(all, reader.name().name);
    } while (reader.take_symbol(','));
    return all;
  }

  // The words of a body: statements in it, statements in its strings, and loops over tables.
  void do_block(const SqlStatement& statement, int depth) {
    for (const SqlToken& token : statement) {
      if (token.kind != SqlToken::Kind::body || depth >= max_nesting) continue;
      const std::vector<SqlStatement> inner = sql_statements(token.text, token.range.begin);
      const bool secures = lower(token.text).find("enable row level security") != std::string::npos;
      const bool formatted = lower(token.text).find("execute") != std::string::npos;
      for (const SqlStatement& one : inner) {
        for (std::size_t i = 0; i < one.size(); ++i) {
          if (one[i].is("alter"))
            read(SqlStatement(one.begin() + static_cast<std::ptrdiff_t>(i), one.end()), depth + 1);
        }
      }
      if (secures && formatted) loop(inner, depth);
    }
  }

  void loop(const std::vector<SqlStatement>& body, int depth) {
    bool every = false;
    for (const SqlStatement& statement : body) {
      for (const SqlToken& token : statement) {
        every = every || token.is("pg_tables") || token.is("information_schema") || token.is("pg_class");
        if (token.kind == SqlToken::Kind::string) text_in_loop(token, depth);
      }
    }
    if (every) state("enable_rls", {"public", "*", body.front().front().range});
  }

  // 'notes', 'public.notes' or a whole statement.
  void text_in_loop(const SqlToken& token, int depth) {
    const std::vector<SqlStatement> inner = sql_statements(token.text, token.range.begin + 1);
    if (inner.size() != 1) return;
    if (inner[0].front().is("alter") && token.text.find('%') == std::string::npos) return read(inner[0], depth + 1);
    SqlReader reader(inner[0]);
    const SqlName name = reader.name();
    if (!name.name.empty() && !reader.here()) state("enable_rls", name);
  }

  std::vector<Fact>& facts_;
};

}  // namespace

void state_sql_statements(const Text& text, std::vector<Fact>& facts) {
  Statements(facts).read(sql_statements(text.bytes()), 0);
}

}  // namespace lastmile
