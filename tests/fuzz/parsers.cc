// The small readers; the first line says which.
#include "engine/pack.h"
#include "engine/toml.h"
#include "fuzz/targets.h"
#include "lsp/uri.h"
#include "models/code_words.h"
#include "models/shell.h"
#include "models/sql_lexer.h"
#include "models/sql_statements.h"
#include "syntax/pattern_search.h"
#include "text/glob.h"
#include "text/ignore.h"

namespace lastmile::fuzz {

namespace {

void check_range(Range range, std::size_t size) {
  promise(range.begin <= range.end && range.end <= size, "what was read lies in the text");
}

void play_ignore(std::string_view text) {
  IgnoreRules rules;
  rules.add("", text);
  rules.add("apps/shop", text);
  for (const std::string_view path : {".env", "apps/shop/.env", "apps/shop/node_modules/a/b.js"}) {
    const std::string inside = std::string(path) + "/file";
    promise(!rules.ignores_folder(path) || rules.ignores(inside), "what lies in an ignored folder is ignored");
  }
}

// Each line a pattern, and the next one a path.
void play_glob(std::string_view text) {
  const auto end = text.find('\n');
  if (end == std::string_view::npos) return;
  const std::string_view pattern = text.substr(0, end), path = text.substr(end + 1);
  glob_match(pattern, path);
  const bool plain = pattern.find_first_of("*?[{\\") == std::string_view::npos;
  promise(!plain || pattern.find('/') == std::string_view::npos || !glob_match(pattern, path) || pattern == path,
          "a pattern without signs is the path");
}

void play_sql(std::string_view text) {
  for (const SqlStatement& statement : sql_statements(text)) {
    for (const SqlToken& token : statement) check_range(token.range, text.size());
  }
  std::vector<Fact> facts;
  state_sql_statements(Text(std::string(text)), facts);
  for (const Fact& fact : facts) check_range(fact.range, text.size());
}

void play_shell(std::string_view text) {
  for (const ShellCommand& command : split_shell(text)) {
    check_range(command.range, text.size());
    promise(command.words.size() == command.places.size(), "each word has a place");
    for (const Range place : command.places) check_range(place, text.size());
  }
}

void play_toml(std::string_view text) {
  std::vector<Problem> problems;
  parse_toml(text, "file.toml", problems);
  for (const Problem& problem : problems) promise(problem.line >= 1 && problem.column >= 1, "a mistake has a place");
}

// Two bytes say where, the others are written there.
std::string overwritten(std::string whole, std::string_view bytes) {
  const auto at = static_cast<unsigned char>(bytes[0]) * 256u + static_cast<unsigned char>(bytes[1]);
  whole.replace(at % whole.size(), bytes.size() - 2, bytes.substr(2));
  return whole;
}

void play_pack(std::string_view bytes) {
  static const std::string whole =
      pack(engine().match({"server.js", std::make_shared<const Text>(
                                            "// lastmile-ignore-file tls/x -- y\nfetch(\"http://a.example\");\n")}));
  if (bytes.size() < 2) return;
  const std::optional<FileMatches> matches = unpack(overwritten(whole, bytes));
  if (!matches) return;
  const std::optional<FileMatches> back = unpack(pack(*matches));
  promise(back && back->facts == matches->facts, "what was unpacked is packed");
}

// The same with a query's image.
void play_image(std::string_view bytes) {
  static const Language& language = *language_named("javascript");
  static const std::vector<PatternSource> sources = {
      {"a.scm",
       "((call_expression function: (identifier) @f arguments: (arguments [(string) (number)]* @a)) (#eq? @f \"f\"))"},
      {"b.scm", "(array (_)? @first . (number)+ @rest) (object !key) @object (_ name: (identifier) @name)"}};
  static std::vector<QueryError> errors;
  static const std::string whole = Query::compile(language, sources, nullptr, errors).image();
  static const auto tree = Tree::parse(std::make_shared<const Text>("f(1, 'a'); let a = [1, 2, {}, [3]];\n"), language);
  if (bytes.size() < 2) return;
  const std::string damaged = overwritten(whole, bytes);
  const Query query = Query::compile(language, sources, nullptr, errors, {damaged});
  query.run(*tree);
  const FlatTree flat(*tree);
  query.run(flat, std::vector<Lead>(query.patterns().size()));
}

void play_uri(std::string_view text) {
  const std::optional<std::string> path = lsp::path_of_uri(text);
  if (path) promise(lsp::path_of_uri(lsp::uri_of_path(*path)) == path, "a path is written as it is read");
}

void play_words(std::string_view text) {
  promise(without_literals(text).size() == text.size(), "blanks take the place of texts");
  names_in(text);
}

constexpr Target readers[] = {{"ignore", play_ignore}, {"glob", play_glob},   {"sql", play_sql},
                              {"shell", play_shell},   {"toml", play_toml},   {"pack", play_pack},
                              {"uri", play_uri},       {"words", play_words}, {"image", play_image}};

}  // namespace

void play_parsers(std::string_view bytes) {
  const auto [name, text] = named_text(bytes);
  for (const Target& reader : readers) {
    if (reader.name == name) reader.play(text);
  }
}

}  // namespace lastmile::fuzz
