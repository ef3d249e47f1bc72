#include "syntax/language.h"

#include <doctest/doctest.h>
#include <tree_sitter/api.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace lastmile;

namespace {

// The file's language by name; "-" when it is in none.
std::string_view name_of(std::string_view path, std::string_view bytes = "") {
  const Language* language = language_of(path, bytes);
  return language ? language->name : "-";
}

struct Row {
  const char* language;
  std::initializer_list<const char*> paths;
};

bool has_node(const Language& language, std::string_view kind) {
  const auto size = static_cast<std::uint32_t>(kind.size());
  return ts_language_symbol_for_name(language.grammar(), kind.data(), size, true) != 0;
}

}  // namespace

TEST_CASE("the name of a file tells its language") {
  const Row rows[] = {
      {"javascript", {"index.js", "a/b/vite.config.mjs", "x.cjs", "app/page.jsx"}},
      {"typescript", {"a.ts", "a.mts", "a.cts", "types/a.d.ts"}},
      {"tsx", {"app/page.tsx"}},
      {"python", {"manage.py", "stubs/a.pyi"}},
      {"go", {"cmd/api/main.go"}},
      {"json", {"package.json", "tsconfig.json", ".vscode/settings.jsonc", ".eslintrc", ".babelrc", "main.tf.json"}},
      {"yaml", {".github/workflows/ci.yml", "docker-compose.yaml", "compose.yml.example"}},
      {"toml", {"fly.toml", "pyproject.toml", "Pipfile", "poetry.lock", "uv.lock"}},
      {"dockerfile",
       {"Dockerfile", "api/Dockerfile.dev", "api.Dockerfile", "Containerfile", "dockerfile", "Dockerfile-prod"}},
      {"dotenv", {".env", ".env.local", ".env.example", "config/prod.env", ".envrc", ".env-sample", "env.example"}},
      {"sql", {"migrations/001_init.sql"}},
      {"html", {"public/index.html"}},
      {"hcl", {"infra/main.tf", "prod.tfvars", "terragrunt.hcl", ".terraform.lock.hcl"}},
      {"nginx",
       {"nginx.conf", "deploy/nginx/app.conf", "nginx/templates/default.conf.template", "conf.d/default.conf",
        "etc/nginx/sites-available/example", "app.nginx", "nginx-prod.conf", "mime.types"}},
      {"bash", {"deploy.sh", "x.bash", ".bashrc", "sites-available/enable.sh"}},
      {"-", {"README.md", "Dockerfile.dockerignore", "Dockerfile.md", ".env.gpg", "redis.conf", "a", "", "Makefile"}},
  };
  for (const Row& row : rows) {
    for (const char* path : row.paths) {
      CAPTURE(path);
      CHECK(name_of(path) == row.language);
    }
  }
}

TEST_CASE("an ending says more than a pattern: .env.json is JSON") {
  CHECK(name_of(".env.json") == "json");
  CHECK(name_of(".env.production.ts") == "typescript");
}

TEST_CASE("without a name that tells, the #! line does") {
  CHECK(name_of("bin/serve", "#!/usr/bin/env node\n") == "javascript");
  CHECK(name_of("bin/serve", "#! /usr/bin/python3.11 -u\r\nimport os") == "python");
  CHECK(name_of("bin/serve", "#!/usr/bin/env -S X=1 uv run --script\n") == "python");
  CHECK(name_of("bin/serve", "#!/bin/sh") == "bash");
  CHECK(name_of("bin/serve", "#!/usr/bin/perl\n") == "-");
  CHECK(name_of("bin/serve", "#!/usr/bin/env") == "-");
  CHECK(name_of("bin/serve", "#!") == "-");
  CHECK(name_of("bin/serve", " #!/bin/sh") == "-");
  CHECK(name_of("serve.py", "#!/bin/sh\n") == "python");
}

TEST_CASE("a row says only what its grammar knows") {
  for (const Language& language : languages()) {
    CAPTURE(language.name);
    CHECK(!language.title.empty());
    CHECK(language_named(language.name) == &language);
    CHECK((language.parent.empty() || language_named(language.parent)));
    for (const std::string_view kind : language.string_nodes) CHECK_MESSAGE(has_node(language, kind), kind);
    for (const std::string_view kind : language.comment_nodes) CHECK_MESSAGE(has_node(language, kind), kind);
  }
  CHECK(language_named("cobol") == nullptr);
}

TEST_CASE("TSX reads TypeScript's rules, and TypeScript JavaScript's") {
  CHECK(language_named("tsx")->parent == "typescript");
  CHECK(language_named("typescript")->parent == "javascript");
}

TEST_CASE("an import has its holes") {
  for (const Language& language : languages()) {
    for (const ImportStyle& style : language.imports) {
      CAPTURE(style.name);
      CHECK(style.whole.find("${module}") != std::string_view::npos);
      CHECK(style.named.find("${module}") != std::string_view::npos);
    }
  }
  CHECK(language_named("javascript")->imports[1].named == R"(const { ${name} } = require("${module}");)");
}
