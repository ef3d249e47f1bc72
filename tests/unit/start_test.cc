// The command that is really run when a component starts.
#include "models/start.h"

#include <doctest/doctest.h>

#include "support/mini_engine.h"

using namespace lastmile;

namespace {

// The expanded effective start command of the root component; empty when there is none.
std::string started(const Files& files) {
  const Report report = whole_report(files);
  for (const Fact& start : report.facts.of_kind("start_command")) {
    if (start.has("effective")) return std::string(start.get("expanded"));
  }
  return "";
}

}  // namespace

TEST_CASE("wrappers, assignments and what runs before are taken off") {
  Dictionary wrappers;
  wrappers.words = {"dotenv", "env", "npx"};
  const struct {
    std::string command;
    std::string expected;
  } rows[] = {
      {"node server.js", "node server.js"},
      {"  node server.js  ", "node server.js"},
      {"NODE_ENV=production PORT=80 node server.js", "node server.js"},
      {"exec node server.js", "node server.js"},
      {"prisma migrate deploy && node server.js", "node server.js"},
      {"cd app; node server.js", "node server.js"},
      {"sh -c \"exec node server.js\"", "node server.js"},
      {"/bin/bash -lc 'migrate && node server.js'", "node server.js"},
      {"dotenv -- node server.js", "node server.js"},
      {"env A=1 npx next start", "next start"},
      {"node", "node"},
      {"npx", "npx"},
      {"a=b node", "a=b node"},
      {"node server.js &&", "node server.js &&"},
      {"", ""},
  };
  for (const auto& row : rows) CHECK_MESSAGE(unwrapped_command(row.command, &wrappers) == row.expected, row.command);
}

TEST_CASE("scripts are put in for the commands that run them") {
  const struct {
    std::string scripts;
    std::string expected;
  } rows[] = {
      {"\"start\": \"node server.js\"", "node server.js"},
      {"\"start\": \"npm run serve\", \"serve\": \"NODE_ENV=production node server.js\"", "node server.js"},
      {"\"start\": \"npm run build && npm run -s missing\"", "npm run -s missing"},
      {"\"start\": \"yarn serve --port 1\", \"serve\": \"pnpm run go\", \"go\": \"tsx server.ts\"", "tsx server.ts"},
      {"\"start\": \"npm start\"", "npm start"},
      {"\"build\": \"tsc\"", ""},
  };
  for (const auto& row : rows) {
    CHECK_MESSAGE(started({{"package.json", "{\"scripts\": {" + row.scripts + "}}"}}) == row.expected, row.scripts);
  }
}

TEST_CASE("what starts the container or the platform's process wins over the manifest") {
  const std::string manifest = "{\"scripts\": {\"start\": \"node manifest.js\", \"prod\": \"node prod.js\"}}";
  CHECK(started({{"package.json", manifest}, {"Procfile", "web: node procfile.js\nworker: node worker.js\n"}}) ==
        "node procfile.js");
  CHECK(started({{"package.json", manifest}, {"Dockerfile", "FROM node:20\nCMD [\"npm\", \"run\", \"prod\"]\n"}}) ==
        "node prod.js");
  CHECK(started({{"package.json", manifest},
                 {"Dockerfile", "FROM node:20\nCMD node docker.js\n"},
                 {"Procfile", "web: node procfile.js\n"}}) == "node docker.js");
}

TEST_CASE("each component has a start of its own") {
  const Files files = {{"a/package.json", "{\"scripts\": {\"start\": \"npm run go\", \"go\": \"node a.js\"}}"},
                       {"b/package.json", "{\"scripts\": {\"start\": \"npm run go\", \"go\": \"node b.js\"}}"}};
  CHECK(whole_facts(files, "start_command", {"expanded", "effective"}) ==
        std::vector<std::string>{"node a.js true", "node b.js true"});
}
