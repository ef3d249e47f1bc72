// Every grammars/<name>/examples/* parses without an error, however its lines end and whether or not the last
// one does; and no bytes keep a parser from ending. A grammar is ours when there is a grammar.js of it.
#include <doctest/doctest.h>
#include <tree_sitter/api.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>

#include "syntax/language.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

using Parser = std::unique_ptr<TSParser, decltype(&ts_parser_delete)>;
using SyntaxTree = std::unique_ptr<TSTree, decltype(&ts_tree_delete)>;

SyntaxTree parse(const Language& language, const std::string& text) {
  const Parser parser(ts_parser_new(), ts_parser_delete);
  REQUIRE(ts_parser_set_language(parser.get(), language.grammar()));
  return {ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())),
          ts_tree_delete};
}

bool parses(const Language& language, const std::string& text) {
  return !ts_node_has_error(ts_tree_root_node(parse(language, text).get()));
}

std::string with_line_ends(const std::string& text, const std::string& line_end) {
  std::string changed;
  for (const char c : text) changed += c == '\n' ? line_end : std::string(1, c);
  return changed;
}

std::string without_last_line_end(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

using Visit = std::function<void(const Language&, const std::string& text)>;

void for_each_example(const Visit& visit) {
  const fs::path grammars = fs::path(LASTMILE_SOURCE_DIR) / "grammars";
  for (const fs::directory_entry& folder : fs::directory_iterator(grammars)) {
    if (!fs::exists(folder.path() / "grammar.js")) continue;
    const Language* language = language_named(folder.path().filename().string());
    CAPTURE(folder.path().string());
    REQUIRE(language);
    REQUIRE(fs::exists(folder.path() / "examples"));
    for (const fs::directory_entry& example : fs::directory_iterator(folder.path() / "examples")) {
      CAPTURE(example.path().string());
      std::ifstream file(example.path(), std::ios::binary);
      visit(*language, {std::istreambuf_iterator<char>(file), {}});
    }
  }
}

}  // namespace

TEST_CASE("own grammars read their examples") {
  for_each_example([](const Language& language, const std::string& text) {
    CHECK_MESSAGE(parses(language, text), "as it stands");
    CHECK_MESSAGE(parses(language, with_line_ends(text, "\r\n")), "with CRLF");
    CHECK_MESSAGE(parses(language, without_last_line_end(text)), "without a last line end");
    CHECK_MESSAGE(parses(language, without_last_line_end(text) + "\n\n"), "with an empty line at the end");
  });
}

TEST_CASE("own grammars read an empty file") {
  for (const char* name : {"dockerfile", "dotenv", "nginx"}) {
    for (const char* text : {"", "\n", "\r\n", "# a comment", "\xEF\xBB\xBF# a comment\n"}) {
      CAPTURE(name);
      CAPTURE(text);
      CHECK(parses(*language_named(name), text));
    }
  }
}

TEST_CASE("own grammars end on NUL bytes, half files and torn quotes") {
  for_each_example([](const Language& language, const std::string& text) {
    for (std::size_t cut = 0; cut < text.size(); cut += 23) {
      CHECK(parse(language, text.substr(0, cut)));
      CHECK(parse(language, text.substr(0, cut) + std::string(3, '\0') + text.substr(cut)));
      CHECK(parse(language, text.substr(0, cut) + "\"{'\\<<" + text.substr(cut)));
    }
  });
}
