// What the jobs of a pipeline really do.
#include "models/pipeline.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

std::string workflow(const std::string& jobs) { return "on: push\njobs:\n" + jobs; }

std::string job(const std::string& name, const std::string& keys, const Lines& commands) {
  std::string text = "  " + name + ":\n" + keys + "    steps:\n";
  for (const std::string& command : commands) text += "      - run: " + command + "\n";
  return text;
}

}  // namespace

TEST_CASE("steps are looked up in scripts, workspaces, tasks and actions") {
  const Files files = {
      {".github/workflows/ci.yml",
       workflow(job("a", "", {"npm run verify"}) + job("b", "", {"make"}) + job("c", "", {"npx turbo run test build"}) +
                job("d", "", {"npm --prefix web run lint"}) + job("e", "", {"./run.sh"}) +
                job("f", "", {"npm run missing:test"}) + job("g", "", {"bash -c \"cd web && npm test\""}))},
      {"package.json", R"({"scripts": {"verify": "npm run lint && vitest run", "lint": "eslint ."}})"},
      {"web/package.json", R"({"scripts": {"lint": "tsc --noEmit", "test": "jest", "build": "vite build"}})"},
      {"Makefile", "all: unit\nunit:\n\tgo test ./...\n"},
  };
  CHECK(whole_facts(files, "ci_job", {"job", "does"}) ==
        Lines{"a lint test", "b test", "c build test", "d typecheck", "e unknown", "f test", "g test"});
}

TEST_CASE("a job waits for its own steps, for the jobs it needs and for what those need") {
  const Files files = {
      {".github/workflows/ci.yml",
       workflow(job("test", "", {"pytest"}) + job("build", "    needs: test\n", {"vite build"}) +
                job("ship", "    needs: [build]\n", {"flyctl deploy"}) + job("alone", "", {"flyctl deploy", "pytest"}) +
                job("own", "", {"pytest", "flyctl deploy"}) + "  called:\n    uses: ./.github/workflows/other.yml\n" +
                job("after", "    needs: called\n", {"flyctl deploy"}))},
      {".github/workflows/other.yml", workflow(job("lint", "", {"ruff check"}))},
  };
  CHECK(whole_facts(files, "ci_job", {"job", "waits_for"}) == Lines{"test test", "build build test", "ship build test",
                                                                    "alone ", "own test", "called ", "after lint",
                                                                    "lint lint"});
}

TEST_CASE("where a pipeline has stages, a job waits for the earlier ones") {
  const Files files = {{".gitlab-ci.yml",
                        "stages: [test, deploy]\n.base:\n  script: [npm ci]\nunit:\n  extends: .base\n  script:\n"
                        "    - npx jest\nship:\n  stage: deploy\n  script: flyctl deploy\n"}};
  CHECK(whole_facts(files, "ci_job", {"job", "does", "waits_for"}) ==
        Lines{".base install install", "unit install test install test", "ship deploy install test"});
}

TEST_CASE("a circle of needs, scripts or tasks ends") {
  const Files files = {
      {".github/workflows/ci.yml",
       workflow(job("a", "    needs: b\n", {"npm run x"}) + job("b", "    needs: a\n", {"make one"}))},
      {"package.json", R"({"scripts": {"x": "npm run y", "y": "npm run x && jest"}})"},
      {"Makefile", "one: two\ntwo: one\n\tpytest\n"},
  };
  CHECK(whole_facts(files, "ci_job", {"job", "does"}) == Lines{"a test", "b test"});
}
