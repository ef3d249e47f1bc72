// How long a service may take to end, and which connections it has to close then.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// The seconds that a service's timer may wait beside this file, and the platform that says so.
std::string patience_with(const Files& files) {
  Files all = files;
  all["a.js"] = "const express = require(\"express\");\nconst app = express();\napp.listen(3000);\n";
  const Lines lines = whole_facts(all, "service", {"patience", "grace_of"});
  REQUIRE(lines.size() == 1);
  return lines[0];
}

}  // namespace

TEST_CASE("a timer is shorter than the platform's patience") {
  const struct {
    Files files;
    std::string expected;
  } rows[] = {
      {{}, "10 -"},
      {{{"fly.toml", "app = \"a\"\n"}}, "4 fly"},
      {{{"fly.toml", "kill_timeout = 30\n"}}, "25 fly"},
      {{{"fly.toml", "kill_timeout = \"2m\"\n"}}, "115 fly"},
      {{{"fly.toml", "kill_timeout = \"soon\"\n"}}, "4 fly"},
      {{{"fly.toml", "kill_timeout = \"500ms\"\n"}}, "4 fly"},
      {{{"Procfile", "web: node a.js\n"}}, "25 heroku"},
      {{{"render.yaml", "services:\n  - type: web\n    maxShutdownDelaySeconds: 120\n"}}, "115 render"},
      {{{"Dockerfile", "FROM node:22\nCMD [\"node\", \"a.js\"]\n"}}, "9 docker"},
      {{{"Dockerfile", "FROM node:22\nCMD [\"node\", \"a.js\"]\n"}, {"render.yaml", "services: []\n"}}, "25 render"},
      {{{"compose.yml", "services:\n  web:\n    build: .\n"}}, "9 compose"},
      {{{"compose.yml", "services:\n  web:\n    build: .\n    stop_grace_period: 1m30s\n"}}, "85 compose"},
      {{{"compose.yml", "services:\n  db:\n    image: postgres\n    stop_grace_period: 2s\n"}}, "10 -"},
      {{{"fly.toml", "kill_timeout = 60\n"}, {"railway.json", "{}"}}, "2 railway"},
      {{{"tests/fly.toml", "kill_timeout = 60\n"}}, "10 -"},
  };
  for (const auto& row : rows) CHECK(patience_with(row.files) == row.expected);
}

TEST_CASE("a client counts where it is imported, under its name there") {
  const Files files = {
      {"db.js",
       "import { Pool } from \"pg\";\nexport const pool = new Pool();\nconst p = new PrismaClient();\n"
       "export default p;\nconst hidden = new Redis();\n"},
      {"a.js", "import prisma, { pool as db } from \"./db.js\";\nimport { hidden } from \"./db.js\";\n"},
      {"b.js", "function handler() {\n  const pool = new Pool();\n}\n"},
  };
  CHECK(whole_facts(files, "db_client", {"name", "close", "imported"}) ==
        Lines{"p p.$disconnect() -", "pool pool.end() -", "hidden hidden.quit() -", "prisma prisma.$disconnect() true",
              "db db.end() true"});
}

TEST_CASE("names that many packages use count beside their import only") {
  const auto closes = [](const std::string& text) { return whole_facts({{"a.js", text}}, "db_client", {"close"}); };
  CHECK(closes("import { createClient } from \"redis\";\nconst c = createClient();\n") == Lines{"c.quit()"});
  CHECK(closes("import { createClient } from \"@supabase/supabase-js\";\nconst c = createClient(u, k);\n").empty());
  CHECK(closes("import postgres from \"postgres\";\nexport const sql = postgres(url);\n") == Lines{"sql.end()"});
}
