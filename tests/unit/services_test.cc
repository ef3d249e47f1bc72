// Which processes answer HTTP, and where findings about a whole service stand.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "file:line framework started" of each service.
Lines services(const Files& files) {
  const Report report = whole_report(files);
  Lines lines;
  for (const Fact& service : report.facts.of_kind("service")) {
    const std::string& path = report.facts.file_of(service).path;
    lines.push_back(path + ":" + std::to_string(Text(files.at(path)).position(service.range.begin).line + 1) + " " +
                    std::string(service.get("framework")) + " " + std::string(service.get("started")));
  }
  return lines;
}

const std::string express = "const express = require(\"express\");\nconst app = express();\n";

}  // namespace

TEST_CASE("a service stands at its listen call") {
  CHECK(services({{"a.js", express + "app.listen(3000);\n"}}) == Lines{"a.js:3 express listen"});
  CHECK(services({{"app.js", express + "module.exports = app;\n"},
                  {"server.js", "const app = require(\"./app\");\napp.listen(3000);\n"}}) ==
        Lines{"server.js:2 express listen"});
  CHECK(services({{"a.js", express + "app.listen(3000);\napp.listen(3001);\n"}}) == Lines{"a.js:3 express listen"});
}

TEST_CASE("without one it stands at the app that something else serves") {
  CHECK(services({{"main.py", "from fastapi import FastAPI\n\napp = FastAPI()\n"}}) ==
        Lines{"main.py:3 fastapi outside"});
  CHECK(services({{"main.py",
                   "from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == \"__main__\":\n    "
                   "app.run(debug=True)\n"}}) == Lines{"main.py:3 flask outside"});
}

TEST_CASE("tests serve nobody, and each component is a service of its own") {
  CHECK(services({{"test/a.js", express + "app.listen(3000);\n"}}).empty());
  CHECK(services({{"lib.js", "export const add = (a, b) => a + b;\n"}}).empty());
  CHECK(services({{"a/package.json", "{}"},
                  {"a/x.js", express + "app.listen(1);\n"},
                  {"b/package.json", "{}"},
                  {"b/y.js", express + "app.listen(2);\n"}}) ==
        Lines{"a/x.js:3 express listen", "b/y.js:3 express listen"});
}

TEST_CASE("a component that serves is an HTTP service to every rule") {
  const auto classes = whole_facts({{"a.js", express + "app.listen(3000);\n"}}, "class", {"name"});
  CHECK(std::find(classes.begin(), classes.end(), "http-service") != classes.end());
}
