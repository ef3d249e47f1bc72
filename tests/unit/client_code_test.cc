// Which files end up at the users, which packages nobody lists, which variables nobody checks.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

using Names = std::set<std::string>;

Names client_files(const Files& files) {
  const Report report = whole_report(files);
  Names names;
  for (const Fact& fact : report.facts.of_kind("client_code")) names.insert(report.facts.file_of(fact).path);
  return names;
}

Names values(const Files& files, std::string_view kind, std::string_view attribute) {
  const Report report = whole_report(files);
  Names names;
  for (const Fact& fact : report.facts.of_kind(kind)) names.emplace(fact.get(attribute));
  return names;
}

const std::string vite = R"({ "name": "page", "devDependencies": { "vite": "^6.0.0" } })";

}  // namespace

TEST_CASE("what a page imports is part of it, as far as it goes") {
  const Files files = {
      {"app/button.tsx",
       "\"use client\";\nimport { price } from \"../lib/price\";\nimport { save } from \"./actions\";\n"},
      {"lib/price.ts", "import { round } from \"./round\";\nimport type { Row } from \"./rows\";\n"},
      {"lib/round.ts", "export const round = 1;\n"},
      {"lib/rows.ts", "export type Row = {};\n"},
      {"lib/db.ts", "export const db = 1;\n"},
      {"app/actions.ts", "\"use server\";\nimport { db } from \"../lib/db\";\n"}};
  CHECK(client_files(files) == Names{"app/button.tsx", "lib/price.ts", "lib/round.ts"});
}

TEST_CASE("a component that is only a page is all client code, but for its servers and settings") {
  CHECK(client_files({{"package.json", vite},
                      {"src/main.ts", "export const a = 1;\n"},
                      {"src/db.server.ts", "export const b = 1;\n"},
                      {"src/server/index.ts", "export const c = 1;\n"},
                      {"vite.config.ts", "export default {};\n"}}) == Names{"src/main.ts"});
}

TEST_CASE("a candidate that lacks something is asked again when a model states it") {
  // The read is known at once, that its file is client code only after the model has followed the imports.
  CHECK(values({{"package.json", vite}, {"src/api.ts", "fetch(process.env.API_URL);\n"}}, "env/client-env-undefined",
               "name") == Names{"API_URL"});
}

TEST_CASE("packages that no manifest names are stated once, and nothing that may be something else") {
  const Files files = {{"package.json", R"({ "dependencies": { "express": "^5.0.0" } })"},
                       {"a.js",
                        "require(\"express/lib/router\");\nrequire(\"fs\");\nrequire(\"node:fs\");\n"
                        "require(\"lodash/get\");\nrequire(\"./b\");\nrequire(\"@acme/kit/x\");\n"},
                       {"b.js", "require(\"lodash\");\n"}};
  CHECK(values(files, "undeclared_import", "package") == Names{"lodash", "@acme/kit"});
}

TEST_CASE("Python names distributions and modules differently") {
  const Files files = {{"requirements.txt", "fastapi==0.121.1\nPyYAML==6.0.2\n"},
                       {"main.py", "import yaml\nimport os\nimport starlette\nimport cv2\n"}};
  CHECK(values(files, "undeclared_import", "package") == Names{"opencv-python"});
}

TEST_CASE("three variables that nobody checks are too many, two are not") {
  const std::string head = "const app = require(\"express\")();\napp.listen(process.env.PORT);\n";
  const std::string two = "use(process.env.A_URL, process.env.B_URL);\n";
  CHECK(values({{"a.js", head + two}}, "env_unchecked", "name") == Names{});
  CHECK(values({{"a.js", head + two + "use(process.env.C_URL);\n"}}, "env_unchecked", "name") ==
        Names{"A_URL", "B_URL", "C_URL"});
  CHECK(values({{"a.js", head + two + "use(process.env.C_URL);\nfor (const name of names) use(process.env[name]);\n"}},
               "env_unchecked", "name") == Names{});
}

TEST_CASE("an import in another spelling says how the file is spelt") {
  const Files files = {{"src/App.js", "import h from \"./components/header\";\n"},
                       {"src/components/Header/index.js", "export default 1;\n"}};
  CHECK(values(files, "import", "other_case") == Names{"./components/Header"});
}
