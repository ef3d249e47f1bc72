// No bytes bring the engine down: every language, every kind of damage. Results are checked, never times.
#include <doctest/doctest.h>

#include "lsp/quiet_outside.h"
#include "lsp/server.h"
#include "support/mini_engine.h"

using namespace lastmile;

namespace {

std::uint64_t next(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;  // SplitMix64
  std::uint64_t z = state;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

std::string random_bytes(std::size_t size, std::uint64_t seed) {
  std::string bytes;
  while (bytes.size() < size) bytes += static_cast<char>(next(seed) & 0xff);
  return bytes;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

// A file name that belongs to the language.
std::string name_for(const Language& language) {
  for (const std::string_view glob : language.files) {
    std::string name(glob);
    if (name.starts_with("!") || name.find_first_of("?[{") != std::string::npos) continue;
    for (auto star = name.find('*'); star != std::string::npos; star = name.find('*')) name.replace(star, 1, "x");
    if (language_of(name, "") == &language) return name;
  }
  return "x." + std::string(language.name);
}

}  // namespace

TEST_CASE("damaged files of every language are read to the end") {
  const std::string damages[] = {
      "",
      std::string("\0\0\0", 3),
      "\xef\xbb\xbfx = 1\n",
      "\xff\xfe\xfd",
      "a = \"\xc3\x28\xa0\xa1\"\n",
      "x\r\ny\rz\n\r",
      random_bytes(4000, 1),
      random_bytes(4000, 2),
      repeated("(", 5000),
      repeated("{\"a\":[", 3000),
      repeated("x ", 20000),
      std::string(1 << 20, 'a'),
      repeated("\"key\": 'value', ", 60000),
      repeated("#", 5000) + repeated("\n-", 5000),
  };
  for (const Language& language : languages()) {
    const std::string name = name_for(language);
    for (const std::string& damage : damages) {
      const FileMatches matches = whole_engine().match({name, std::make_shared<const Text>(damage)});
      CHECK(matches.path == name);
      for (const Fact& fact : matches.facts) CHECK(fact.range.end <= damage.size());
    }
  }
}

// A line is short: endless ones are searched for secrets only.
TEST_CASE("brackets within brackets, a million deep, exhaust no stack") {
  const struct {
    std::string name, text;
  } rows[] = {
      {"a.json", repeated("[\n", 1000000)},
      {"b.json", repeated("[\n", 1000000) + repeated("]\n", 1000000)},
      {"c.json", repeated("{\"a\":\n", 300000) + "1" + repeated("}\n", 300000)},
      {"a.js", "x = " + repeated("[\n", 1000000) + repeated("]\n", 1000000)},
      {"a.ts", repeated("f(\n", 300000)},
      {"a.py", repeated("[\n", 1000000)},
      {"a.yml", repeated("[\n", 100000)},
      {"a.tf", "a = " + repeated("[\n", 300000)},
      {"a.toml", "a = " + repeated("[\n", 300000)},
      {"b.toml", "a" + repeated(".a", 100000) + " = 1\n"},
      {"c.toml", repeated("[a.a.a.a]\na.a = {a = {a = [", 2000)},
      {"b.tf", "a" + repeated(" \"a\"", 50000) + " {}\n" + repeated("a \"b\" \"c\" {\n", 50000)},
      {"a.go", repeated("{\n", 300000)},
      {"a.sql", repeated("(\n", 300000)},
      {"a.sh", repeated("(\n", 300000)},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const FileMatches matches = whole_engine().match({row.name, std::make_shared<const Text>(row.text)});
    CHECK(matches.path == row.name);
  }
}

TEST_CASE("a message that is nested a million deep is refused") {
  for (const std::string_view open : {"[", "{\"a\":"}) {
    std::vector<std::string> sent;
    lsp::QuietOutside outside([&](const std::string& message) { sent.push_back(message); });
    lsp::Server server(outside);
    server.receive({R"({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"workDoneToken": )" +
                        repeated(open, 1000000),
                    ""});
    const std::string close = open == "[" ? "]" : "}";
    server.receive({R"({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"workDoneToken": )" +
                        repeated(open, 1000000) + "1" + repeated(close, 1000000) + "}}",
                    ""});
    REQUIRE(sent.size() == 2);
    CHECK(sent[1].find("nested too deeply") != std::string::npos);
    CHECK(lsp::read_json(R"(["[[[\"[[", {"a": "\\"}])").is_array());
  }
}

TEST_CASE("the same input gives the same findings, whatever the order of the files") {
  const Files files = {
      {"package.json", R"({"name": "a", "dependencies": {"express": "4.21.2"}})"},
      {"server.js", "const express = require('express');\nconst app = express();\napp.listen(3000);\n"},
      {"Dockerfile", "FROM node:20\nCOPY . .\nCMD [\"node\", \"server.js\"]\n"}};
  FileMatchesList matches = match_all(whole_engine(), files);
  ReportOptions options;
  const auto first = whole_engine().report(matches, options).findings;
  CHECK(first == whole_engine().report(matches, options).findings);
  CHECK(first == whole_engine().report(match_all(whole_engine(), files), options).findings);
}
