// The replay of migrations: what the database looks like after all of them.
#include <doctest/doctest.h>

#include <algorithm>

#include "models/sql_lexer.h"
#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "schema.name rls" and what else is remarkable about each table.
Lines tables(const Files& files) {
  const Report report = whole_report(files);
  Lines lines;
  for (const Fact& table : report.facts.of_kind("sql_table")) {
    std::string line = std::string(table.get("table")) + " " + std::string(table.get("rls"));
    for (const std::string_view name : {"policies", "revoked", "partition", "disabled", "owner", "sensitive"}) {
      if (table.has(name)) line += " " + std::string(name) + "=" + std::string(table.get(name));
    }
    lines.push_back(line);
  }
  return lines;
}

Lines after(const std::string& sql) { return tables({{"supabase/migrations/1.sql", sql}}); }

}  // namespace

TEST_CASE("each statement changes the schema") {
  const struct {
    std::string sql;
    Lines expected;
  } rows[] = {
      {"create table a (id int);", {"public.a false"}},
      {"CREATE TABLE IF NOT EXISTS Public.A (id int);", {"public.a false"}},
      {"create unlogged table a (id int); create temp table b (id int); create global temporary table c (id int);", {}},
      {"create table \"Users\" (id int); create table \"order\" (id int);",
       {"public.\"Users\" false", "public.\"order\" false"}},
      {"create table x.a (id int); create table a (id int);", {"public.a false", "x.a false"}},
      {"create table a (id int); alter table a enable row level security;", {"public.a true"}},
      {"create table a (id int); ALTER TABLE ONLY public.a ENABLE ROW LEVEL SECURITY;", {"public.a true"}},
      {"create table a (id int); alter table if exists a add column b int, enable row level security;",
       {"public.a true"}},
      {"create table a (id int); alter table a force row level security;", {"public.a false"}},
      {"create table a (id int); alter table a enable row level security; alter table a disable row level security;",
       {"public.a false disabled=true"}},
      {"create table a (id int); alter table a enable row level security; create table if not exists a (id int);",
       {"public.a true"}},
      {"create table a (id int); alter table a enable row level security; drop table a; create table a (id int);",
       {"public.a false"}},
      {"create table a (id int); create table b (id int); drop table if exists a, b cascade;", {}},
      {"create table a (id int); alter table a enable row level security; alter table a rename to b;",
       {"public.b true"}},
      {"create table a (id int); alter table a rename column id to key;", {"public.a false"}},
      {"create table a (user_id uuid); alter table a rename column user_id to owner_id;",
       {"public.a false owner=owner_id"}},
      {"create table a (user_id uuid, email text); alter table a drop column if exists user_id, drop column email;",
       {"public.a false"}},
      {"create table a (id int); create table x.b (id int); drop schema if exists public cascade;", {"x.b false"}},
      {"create table a (id int); create function f() returns event_trigger language plpgsql as $$ begin execute "
       "format('alter table %s enable row level security', x); end $$; create table b (id int); create table x.c (id "
       "int);",
       {"public.a true", "public.b true", "x.c false"}},
      {"create table a (id int); create function f() returns int language sql as $$ select 1 $$;", {"public.a false"}},
      {"create table a (id int); alter table a set schema hidden;", {"hidden.a false"}},
      {"create table a (id int); create policy p on a for select using (true); create policy \"q r\" on public.a for "
       "all to anon;",
       {"public.a false policies=2"}},
      {"create table a (id int); create policy p on a using (true); drop policy if exists p on a;", {"public.a false"}},
      {"create table a (id int); create policy p on a using (true); alter policy p on a using (false);",
       {"public.a false policies=1"}},
      {"create table a (id int); revoke all on a from anon, authenticated;", {"public.a false revoked=true"}},
      {"create table a (id int); revoke all on table public.a from public;", {"public.a false revoked=true"}},
      {"create table a (id int); revoke all on all tables in schema public from anon; grant all on a to anon;",
       {"public.a false"}},
      {"create table a (id int); revoke insert on a from anon;", {"public.a false"}},
      {"create table a (id int); revoke all on a from postgres;", {"public.a false"}},
      {"alter default privileges in schema public revoke all on tables from anon; create table a (id int);",
       {"public.a false revoked=true"}},
      {"create table a (id int); alter default privileges in schema public revoke all on tables from anon;",
       {"public.a false"}},
      {"alter default privileges for role x in schema other revoke all privileges on tables from anon; create table a "
       "(id int);",
       {"public.a false"}},
      {"alter default privileges revoke all on tables from anon; alter default privileges grant all on tables to anon; "
       "create table a (id int);",
       {"public.a false"}},
      {"create table a (id int) partition by range (id); create table b partition of a for values from (1) to (2);",
       {"public.a false", "public.b false partition=true"}},
      {"create table a (user_id uuid references auth.users (id), password text, check (length(password) > 3));",
       {"public.a false owner=user_id sensitive=password"}},
      {"create table a (id int); alter table a add column owner_id uuid, add constraint f foreign key (owner_id) "
       "references users (id);",
       {"public.a false owner=owner_id"}},
      {"create table a (user_id bigint);", {"public.a false"}},
      {"alter table nowhere enable row level security; drop table nowhere; create policy p on nowhere using (true);",
       {}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(after(row.sql) == row.expected, row.sql);
}

TEST_CASE("what no grammar reads does not lose the rest of the file") {
  const std::string create = "create table a (id int);\n", enable = "alter table a enable row level security;\n";
  const std::string between[] = {
      "create or replace function f() returns trigger language plpgsql security definer set search_path = '' as "
      "$$\nbegin\n  return new;\nend;\n$$;\n",
      "create function f() returns int as $body$ select 1; -- ' $body$ language sql;\n",
      "create view v with (security_invoker = on) as select * from a;\n",
      "insert into storage.buckets (id, public) values ('it''s; a', true);\n",
      "COPY public.a (id) FROM stdin;\n1\n'\n\\.\n",
      "\\set ON_ERROR_STOP on\n",
      "/* ; ' \" $$ */ -- drop table a;\n",
      "select 'drop table a; ' || \"a;b\";\n",
      "this is no sql at all ((( ;\n",
  };
  for (const std::string& text : between) {
    const Lines found = after(create + text + enable);
    CHECK_MESSAGE(std::find(found.begin(), found.end(), "public.a true") != found.end(), text);
  }
}

TEST_CASE("loops in DO blocks protect the tables they name, or all of them") {
  const std::string create = "create table a (id int);\ncreate table b (id int);\n";
  const struct {
    std::string block;
    Lines expected;
  } rows[] = {
      {"do $$ begin alter table a enable row level security; end $$;", {"public.a true", "public.b false"}},
      {"do $$ declare t text; begin foreach t in array array['a', 'public.b'] loop execute format('alter table %I "
       "enable row level security', t); end loop; end $$;",
       {"public.a true", "public.b true"}},
      {"do $$ declare t record; begin for t in select tablename from pg_tables where schemaname = 'public' loop "
       "execute format('alter table %I enable row level security', t.tablename); end loop; end $$;",
       {"public.a true", "public.b true"}},
      {"do $$ begin execute 'alter table a enable row level security'; end $$;", {"public.a true", "public.b false"}},
      {"do $$ begin perform 1; end $$;", {"public.a false", "public.b false"}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(after(create + row.block) == row.expected, row.block);
}

TEST_CASE("migrations run in the order of their numbers, and not those that go back") {
  const std::string create = "create table a (id int);", enable = "alter table a enable row level security;";
  const std::string disable = "alter table a disable row level security;", drop = "drop table a;";
  const Lines open = {"public.a false"}, closed = {"public.a true"}, reopened = {"public.a false disabled=true"};
  CHECK(tables({{"migrations/2_b.sql", enable}, {"migrations/10_c.sql", disable}, {"migrations/1_a.sql", create}}) ==
        reopened);
  CHECK(tables({{"migrations/002_b.sql", enable}, {"migrations/1_a.sql", create}}) == closed);
  CHECK(tables({{"migrations/1.up.sql", create}, {"migrations/1.down.sql", drop}}) == open);
  CHECK(tables({{"migrations/1.sql", "-- +goose Up\n" + create + "\n-- +goose Down\n" + drop}}) == open);
  CHECK(tables({{"migrations/1.sql", "-- migrate:up\n" + create + "\n-- migrate:down\n" + drop}}) == open);
  CHECK(tables({{"prisma/migrations/2_b/migration.sql", enable}, {"prisma/migrations/1_a/migration.sql", create}}) ==
        closed);
  CHECK(tables({{"schema.sql", create + enable}}) == closed);
  CHECK(tables({{"schema.sql", create + enable}, {"migrations/1.sql", create}}) == open);
  CHECK(tables({{"notes/query.sql", create}}).empty());
  CHECK(tables({{"api/package.json", "{}"},
                {"api/migrations/1.sql", create},
                {"web/package.json", "{}"},
                {"web/migrations/1.sql", create + enable}}) == Lines{"public.a false", "public.a true"});
}

TEST_CASE("a fix's migration comes behind all others, each with a number of its own") {
  const Files files = {{"supabase/migrations/20240109_a.sql", "create table a (id int); create table b (id int);"}};
  CHECK(whole_facts(files, "sql_table", {"name", "folder", "version"}) ==
        Lines{"a supabase/migrations 20240110", "b supabase/migrations 20240111"});
  CHECK(whole_facts({{"migrations/99.sql", "create table a (id int);"}}, "sql_table", {"version"}) == Lines{"100"});
  CHECK(whole_facts({{"schema.sql", "create table a (id int);"}}, "sql_table", {"version"}) == Lines{"-"});
}

TEST_CASE("the lexer keeps texts, names and bodies whole") {
  const auto texts = [](std::string_view sql) {
    Lines all;
    for (const SqlStatement& statement : sql_statements(sql)) {
      std::string line;
      for (const SqlToken& token : statement) line += (line.empty() ? "" : "|") + token.text;
      all.push_back(line);
    }
    return all;
  };
  CHECK(texts("SELECT 'a;''b', \"C;d\"; x") == Lines{"select|a;'b|,|C;d", "x"});
  CHECK(texts("a $$ b; $c$ d $$; e $t$ $$ ; $t$") == Lines{"a| b; $c$ d ", "e| $$ ; "});
  CHECK(texts("a (b; c); d") == Lines{"a|(|b|;|c|)", "d"});
  CHECK(texts("a ((b;\nc; d") == Lines{"a|(|(|b", "c", "d"});
  CHECK(texts("'never closed; ") == Lines{"never closed; "});
  CHECK(texts("").empty());
  CHECK(sql_statements("ab cd", 10)[0][1].range == Range{13, 15});
}
