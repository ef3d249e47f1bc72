// What an image ends up with: the user, the command, the files.
#include "models/stages.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "index base user nonroot runs builder final" of each stage.
Lines stages(const std::string& file) {
  return whole_facts({{"Dockerfile", file}}, "stage", {"index", "base", "user", "nonroot", "runs", "builder", "final"});
}

Lines commands(const std::string& file) { return whole_facts({{"Dockerfile", file}}, "start_command", {"command"}); }

}  // namespace

TEST_CASE("the user of a stage is its last, or that of the stage it builds on") {
  const struct {
    std::string file;
    Lines expected;
  } rows[] = {
      {"FROM node:20\nCMD node a.js\n", {"0 - - - true - true"}},
      {"FROM node:20\nUSER node\nCMD node a.js\n", {"0 - node true true - true"}},
      {"FROM node:20\nUSER node\nUSER root\nCMD node a.js\n", {"0 - root - true - true"}},
      {"FROM node:20\nUSER 0\nCMD node a.js\n", {"0 - 0 - true - true"}},
      {"FROM node:20\nUSER 1000:1000\nCMD node a.js\n", {"0 - 1000 true true - true"}},
      {"FROM node:20\nUSER root:root\nCMD node a.js\n", {"0 - root - true - true"}},
      {"FROM node:20 AS build\nUSER node\nFROM node:20\nCMD node a.js\n",
       {"0 - node true - - -", "1 - - - true - true"}},
      {"FROM node:20 AS base\nUSER node\nFROM base\nCMD node a.js\n",
       {"0 - node true - - -", "1 0 node true true - true"}},
      {"FROM node:20 AS base\nUSER node\nCMD node a.js\nFROM base AS last\n",
       {"0 - node true true - -", "1 0 node true true - true"}},
      {"FROM gcr.io/distroless/nodejs20-debian12:nonroot\nCMD a.js\n", {"0 - - true true - true"}},
      {"FROM node:20 AS build\nRUN make\nFROM scratch AS out\nCOPY --from=build /a /\n",
       {"0 - - - - true -", "1 - - - - true true"}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(stages(row.file) == row.expected, row.file);
}

TEST_CASE("entrypoint and command together start the container") {
  const struct {
    std::string file;
    Lines expected;
  } rows[] = {
      {"FROM node:20\nCMD node a.js\n", {"node a.js"}},
      {"FROM node:20\nCMD [\"node\", \"a \\\"b\\\".js\"]\n", {"node a \"b\".js"}},
      {"FROM node:20\nENTRYPOINT [\"node\"]\nCMD [\"a.js\"]\n", {"node a.js"}},
      {"FROM node:20\nENTRYPOINT node a.js\n", {"node a.js"}},
      {"FROM node:20\nCMD node a.js\nCMD node b.js\n", {"node b.js"}},
      {"FROM node:20 AS base\nCMD node a.js\nFROM base\n", {"node a.js"}},
      {"FROM node:20 AS other\nCMD node a.js\nFROM node:20\n", {}},
      {"FROM node:20\n", {}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(commands(row.file) == row.expected, row.file);
  CHECK(exec_form_text("[]").empty());
  CHECK(exec_form_text("[\"never closed") == "never closed");
}

TEST_CASE("a copy of the whole context is told from others") {
  const struct {
    std::string copy;
    std::size_t contexts;
  } rows[] = {
      {"COPY . .", 1},
      {"COPY ./ /app/", 1},
      {"COPY --chown=node:node . .", 1},
      {"COPY [\".\", \"/app\"]", 1},
      {"COPY * /app/", 1},
      {"ADD . /app", 1},
      {"COPY src ./src", 0},
      {"COPY package.json .", 0},
      {"COPY src test .", 0},
      {"COPY --from=build . /app", 0},
  };
  for (const auto& row : rows) {
    CHECK_MESSAGE(
        whole_facts({{"Dockerfile", "FROM node:20 AS build\nFROM node:20\n" + row.copy + "\nCMD node a.js\n"}},
                    "docker_context", {"stage"})
                .size() == row.contexts,
        row.copy);
  }
}
