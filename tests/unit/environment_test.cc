// Variables that are read, against those that the example file lists.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

Lines missing(const Files& files) { return whole_facts(files, "env_missing", {"name", "example"}); }

}  // namespace

TEST_CASE("a variable is missing when no example file lists it") {
  const std::string reads = "const url = process.env.DATABASE_URL;\nconst key = process.env.API_KEY;\n";
  const struct {
    Files files;
    Lines expected;
  } rows[] = {
      {{{"a.js", reads}}, {"DATABASE_URL -", "API_KEY -"}},
      {{{"a.js", reads}, {".env.example", "DATABASE_URL=\n"}}, {"API_KEY .env.example"}},
      {{{"a.js", reads}, {".env.example", "DATABASE_URL=\n# API_KEY=\n"}}, {}},
      {{{"a.js", reads}, {".env", "DATABASE_URL=x\nAPI_KEY=y\n"}}, {"DATABASE_URL -", "API_KEY -"}},
      {{{"a.js", reads + reads}, {"b.js", reads}}, {"DATABASE_URL -", "API_KEY -"}},
      {{{"a.js", "process.env.PORT; process.env.NODE_ENV; process.env.VERCEL_URL; process.env.GITHUB_SHA;\n"}}, {}},
      {{{"test/a.js", reads}}, {}},
      {{{"a.js", "const { API_KEY } = process.env;\nprocess.env[\"OTHER_KEY\"];\nprocess.env[name];\n"}},
       {"OTHER_KEY -", "API_KEY -"}},
  };
  for (const auto& row : rows) {
    Lines found = missing(row.files), expected = row.expected;
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    CHECK_MESSAGE(found == expected, row.files.begin()->second);
  }
}

TEST_CASE("a component's own example file counts, and that of the root for all") {
  const Files apps = {{"api/package.json", "{}"},
                      {"api/a.js", "process.env.API_KEY;\n"},
                      {"web/package.json", "{}"},
                      {"web/b.js", "process.env.WEB_KEY;\n"}};
  Files own = apps;
  own["api/.env.example"] = "API_KEY=\n";
  CHECK(missing(own) == Lines{"WEB_KEY -"});
  Files of_root = apps;
  of_root[".env.example"] = "API_KEY=\n";
  CHECK(missing(of_root) == Lines{"WEB_KEY /.env.example"});
  Files of_other = apps;
  of_other["api/.env.example"] = "API_KEY=\nWEB_KEY=\n";
  CHECK(missing(of_other) == Lines{"WEB_KEY -"});
}

TEST_CASE("the line for the example file holds a default that cannot be a secret") {
  const auto line = [](const std::string& code) { return whole_facts({{"src/a.js", code}}, "env_missing", {"line"}); };
  CHECK(line("const size = process.env.PAGE_SIZE || 20;\n") == Lines{"# src/a.js\nPAGE_SIZE=20"});
  CHECK(line("const debug = process.env.DEBUG_ALL ?? false;\n") == Lines{"# src/a.js\nDEBUG_ALL=false"});
  CHECK(line("const word = process.env.ADMIN_WORD || \"hunter2\";\n") == Lines{"# src/a.js\nADMIN_WORD="});
}

TEST_CASE("fields of settings classes are variables in capitals, behind the prefix of their class") {
  const Lines names = whole_facts({{"settings.py",
                                    "from pydantic_settings import BaseSettings, SettingsConfigDict\n\n"
                                    "class Settings(BaseSettings):\n"
                                    "    model_config = SettingsConfigDict(env_prefix=\"SHOP_\")\n"
                                    "    database_url: str\n    page_size: int = 20\n"}},
                                  "env_read", {"name"});
  CHECK(std::find(names.begin(), names.end(), "SHOP_DATABASE_URL") != names.end());
  CHECK(std::find(names.begin(), names.end(), "SHOP_PAGE_SIZE") != names.end());
  CHECK(names.size() == 2);
}

TEST_CASE("a read is guarded by a check of it, and has a default behind it") {
  const auto read = [](const std::string& code) {
    return whole_facts({{"a.ts", code}}, "env_read", {"name", "guarded", "default"});
  };
  const Lines guarded = {"KEY true -"}, plain = {"KEY - -"}, with_default = {"KEY - "};
  CHECK(read("if (!process.env.KEY) throw new Error();\n") == guarded);
  CHECK(read("if (!process.env.KEY) {\n  process.exit(1);\n}\n") == guarded);
  CHECK(read("const key = process.env.KEY;\nif (!key) {\n  throw new Error();\n}\n") == guarded);
  CHECK(read("assert(process.env.KEY);\n") == guarded);
  CHECK(read("requireEnv(\"KEY\");\n") == guarded);
  CHECK(read("if (process.env.KEY) start();\n") == plain);
  CHECK(read("if (!process.env.KEY) console.log();\n") == plain);
  CHECK(read("const key = process.env.KEY;\nif (!other) throw new Error();\n") == plain);
  CHECK(read("f(process.env.KEY ?? fallback());\n") == with_default);
  CHECK(read("f(process.env.KEY || null);\n") == plain);
  CHECK(read("f(process.env.A ?? process.env.KEY);\n") == Lines{"A - ", "KEY - -"});
}

TEST_CASE("a variable that deployments set says where") {
  const Files files = {
      {"compose.yml", "services:\n  a:\n    environment:\n      - A=1\n  b:\n    environment:\n      B: 2\n"},
      {"fly.toml", "[env]\nC = \"3\"\n"},
      {"render.yaml", "services:\n  - type: web\n    envVars:\n      - key: D\n        value: 4\n"},
      {"vercel.json", "{ \"env\": { \"E\": \"5\" } }\n"},
      {".github/workflows/ci.yml", "env:\n  F: 6\njobs:\n  t:\n    env:\n      G: 7\n"},
      {"Dockerfile", "FROM node:22\nENV H=8\n"},
      {"k8s.yml", "spec:\n  template:\n    spec:\n      containers:\n        - env:\n            - name: I\n"},
  };
  Lines lines = whole_facts(files, "env_decl", {"name", "source"});
  std::sort(lines.begin(), lines.end());
  CHECK(lines == Lines{"A compose", "B compose", "C fly", "D render", "E vercel", "F ci", "G ci", "H docker", "I k8s"});
}
