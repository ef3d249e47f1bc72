// No bytes bring the engine down: every language, every kind of damage. Results are checked, never times.
#include <doctest/doctest.h>

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
