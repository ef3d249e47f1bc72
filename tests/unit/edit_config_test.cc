// The verbs `set` and `dependency`: one key more, everything else as it was.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

std::string set(const std::string& file, const std::string& before, const std::string& key, const std::string& value) {
  return fixed(file, before, "[[edit]]\nset = '" + key + "'\nwith = '''" + value + "'''");
}

}  // namespace

TEST_CASE("a key of JSON") {
  CHECK(set("a.json", "{\n  \"a\": 1\n}\n", "a", "2") == "{\n  \"a\": 2\n}\n");
  CHECK(set("a.json", "{\n  \"a\": \"x\"\n}\n", "a", "x") == "{\n  \"a\": \"x\"\n}\n");
  CHECK(set("a.json", "{\n    \"a\": 1\n}\n", "b.c", "node x.js") ==
        "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": \"node x.js\"\n    }\n}\n");
  CHECK(set("a.json", "{ \"a\": { \"b\": 1 } }\n", "a.c", "true") == "{ \"a\": { \"b\": 1, \"c\": true } }\n");
  CHECK(set("a.json", "{}\n", "a", "x") == "{\n  \"a\": \"x\"\n}\n");
  CHECK(set("a.json", "{\r\n\t\"a\": {}\r\n}", "a.b", "1") == "{\r\n\t\"a\": {\r\n\t\t\"b\": 1\r\n\t}\r\n}");
  CHECK(set("a.json", "{\n  \"a\": 1\n}\n", "\"b.c\"", "\"18\"") == "{\n  \"a\": 1,\n  \"b.c\": \"18\"\n}\n");
  CHECK(set("a.json", "{\n  \"a\": 1\n}\n", "a.b", "1") == "obstacle: `a.b` cannot be set in a.json");
}

TEST_CASE("a key of YAML") {
  CHECK(set("a.yml", "a: 1 # one\nb: 2\n", "a", "3") == "a: 3 # one\nb: 2\n");
  CHECK(set("a.yml", "a: 'x'\n", "a", "x") == "a: 'x'\n");
  CHECK(set("a.yml", "jobs:\n    test:\n        runs-on: x\n        steps:\n            - run: a\n",
            "jobs.test.timeout-minutes", "15") ==
        "jobs:\n    test:\n        runs-on: x\n        timeout-minutes: 15\n        steps:\n            - run: a\n");
  CHECK(set("a.yml", "a:\n  b: 1\n\nc: 2\n", "a.d.e", "3") == "a:\n  b: 1\n  d:\n    e: 3\n\nc: 2\n");
  CHECK(set("a.yml", "a: { b: 1 }\n", "a.c", "2") == "a: { b: 1, c: 2 }\n");
  CHECK(set("a.yml", "a: {}\n", "a.c", "2") == "a: { c: 2 }\n");
  CHECK(set("a.yml", "a:\nb: 1\n", "a.c", "2") == "a:\n  c: 2\nb: 1\n");
  CHECK(set("a.yml", "a:\n", "a", "2") == "a: 2\n");
  CHECK(set("a.yml", "a:\n  b: 1", "c", "x: 1\ny:\n  - 2\n") == "a:\n  b: 1\nc:\n  x: 1\n  y:\n    - 2");
  CHECK(set("a.yml", "- name: a\n", "b", "1") == "obstacle: `b` cannot be set in a.yml");
  CHECK(set("a.yml", "", "a.b", "1") == "a:\n  b: 1\n");
  CHECK(set("a.yml", "x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n", "y.a", "3") ==
        "x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n  a: 3\n");
}

TEST_CASE("a key of TOML") {
  CHECK(set("a.toml", "a = 1 # one\n", "a", "2") == "a = 2 # one\n");
  CHECK(set("a.toml", "a = \"x\"\n", "a", "x") == "a = \"x\"\n");
  CHECK(set("a.toml", "a = 1\n\n[b]\nc = 2\n\n[d]\ne = 3\n", "b.f", "x") ==
        "a = 1\n\n[b]\nc = 2\nf = \"x\"\n\n[d]\ne = 3\n");
  CHECK(set("a.toml", "a = 1\n\n[b]\nc = 2\n", "x", "true") == "a = 1\nx = true\n\n[b]\nc = 2\n");
  CHECK(set("a.toml", "[b]\nc = 2\n", "x", "true") == "x = true\n\n[b]\nc = 2\n");
  CHECK(set("a.toml", "a = 1\n", "b.c.d", "1") == "a = 1\n\n[b.c]\nd = 1\n");
  CHECK(set("a.toml", "[b.c]\nd = 1\n", "b.e", "1") == "[b.c]\nd = 1\n\n[b]\ne = 1\n");
  CHECK(set("a.toml", "[b]\n\n[c]\n", "b.e", "1") == "[b]\ne = 1\n\n[c]\n");
  CHECK(set("a.toml", "a = { b = 1 }\n", "a.c", "2") == "a = { b = 1, c = 2 }\n");
}

TEST_CASE("a file of keys is another than the subject's, and must be there") {
  EditProject project;
  project.file("api/a.js", "‹primary|f();›\n", "api").file("api/package.json", "{\n  \"name\": \"a\"\n}\n", "api");
  project.value("job", "test");
  const auto start = "[[edit]]\nset = \"scripts.start\"\nfile = \"package.json\"\nwith = \"node a.js\"";
  CHECK(project.after({start}).at("api/package.json") ==
        "{\n  \"name\": \"a\",\n  \"scripts\": {\n    \"start\": \"node a.js\"\n  }\n}\n");
  CHECK(project.changes("[[edit]]\nset = \"jobs.${job}.x\"\nfile = \"ci.yml\"\nwith = \"1\"").obstacle ==
        "there is no api/ci.yml");
  // two fixes that disagree: one is made
  const auto other = "[[edit]]\nset = \"scripts.start\"\nfile = \"package.json\"\nwith = \"node b.js\"";
  CHECK(project.left_out({start, other}) == 1);
  CHECK(project.left_out({start, start}) == 0);
}

TEST_CASE("a dependency goes to the component's manifest, as that manifest writes one") {
  const auto helmet = "[[edit]]\ndependency = \"helmet\"";
  EditProject npm;
  npm.file("a.js", "‹primary|f();›\n").version("npm:helmet", "^8.0.0").version("npm:zod", "^3.0.0");
  npm.file("package.json",
           "‹manifest manager=npm dependency_key=dependencies|{\n  \"dependencies\": {\n    \"express\": \"4\",\n"
           "    \"pg\": \"8\"\n  }\n}›\n");
  CHECK(npm.after({"[[edit]]\ndependency = \"zod\"", helmet}).at("package.json") ==
        "{\n  \"dependencies\": {\n    \"express\": \"4\",\n    \"helmet\": \"^8.0.0\",\n    \"pg\": \"8\",\n    "
        "\"zod\": \"^3.0.0\"\n  }\n}\n");
  CHECK(npm.changes("[[edit]]\ndependency = \"other\"").obstacle == "no version of `other` is known");

  EditProject pip;
  pip.file("a.py", "‹primary|f()›\n").version("pip:flask-limiter", ">=3.5").version("pip:redis", ">=5");
  pip.file("requirements.txt", "‹manifest manager=pip dependency_line=${name}${version}|flask›\nRedis>=4\n");
  CHECK(pip.after({"[[edit]]\ndependency = \"flask-limiter\""}).at("requirements.txt") ==
        "flask\nRedis>=4\nflask-limiter>=3.5\n");
  CHECK(pip.changes("[[edit]]\ndependency = \"redis\"").empty());

  EditProject project;
  project.file("a.py", "‹primary|f()›\n").version("pip:redis", ">=5");
  project.file("pyproject.toml",
               "‹manifest manager=pip dependency_key=project.dependencies dependency_line=${name}${version}|[project]\n"
               "dependencies = [\n  \"flask\",\n]›\n");
  CHECK(project.after({"[[edit]]\ndependency = \"redis\""}).at("pyproject.toml") ==
        "[project]\ndependencies = [\n  \"flask\",\n  \"redis>=5\",\n]\n");
  CHECK(fixed("a.js", "‹primary|f();›\n", helmet) == "obstacle: there is no manifest to add `helmet` to");
}
