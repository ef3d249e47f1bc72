// The languages the program can read, one row for each grammars/languages/<name>.json.
//
// The build turns the JSON rows into a constant table, so nothing is parsed or allocated at start. Which language a
// file is in gets decided here and nowhere else.
#pragma once

#include <span>
#include <string_view>

extern "C" {
typedef struct TSLanguage TSLanguage;
}

namespace lastmile {

struct CommentSyntax {
  std::string_view line;         // "//", "#", "--"; empty when the language has no line comment
  std::string_view block_begin;  // "/*"; empty when it has no block comment
  std::string_view block_end;
};

// How a file of this language reads as a tree of mappings, sequences and scalars.
enum class ConfigFormat { none, json, yaml, toml, hcl };

// One way to write an import; `${name}` and `${module}` are filled in.
struct ImportStyle {
  std::string_view name;   // "esm", "commonjs", "from", "import"
  std::string_view whole;  // imports the module under a name
  std::string_view named;  // imports one name out of the module
  std::string_view files;  // glob of the files that are always written so; or empty
};

struct Language {
  std::string_view name;                    // "typescript": the stem of rule and fact files
  std::string_view title;                   // "TypeScript": what people call it
  std::string_view parent;                  // whose rules it reads when it has none of its own; or empty
  std::span<const std::string_view> files;  // globs on the name ("*.py") or path ("k8s/*.yml"); "!*.md" takes out
  std::span<const std::string_view> interpreters;  // of a "#!" line: "node", "python3"
  CommentSyntax comment;
  ConfigFormat config = ConfigFormat::none;
  std::span<const std::string_view> string_nodes;    // node kinds that are text in quotes
  std::span<const std::string_view> comment_nodes;   // node kinds that are comments
  std::span<const std::string_view> prologue_nodes;  // node kinds at the top that imports come after
  bool free_quotes = false;                          // 'text' and "text" mean the same
  bool free_semicolons = false;                      // the end of a line ends a statement too
  bool statements = false;                           // a list of database statements
  std::span<const ImportStyle> imports;              // the first is the default
  const TSLanguage* (*grammar)() = nullptr;
};

std::span<const Language> languages();

// Null when there is none of that name.
const Language* language_named(std::string_view name);

// By file name, then by the "#!" line at the start of `bytes`; null when the file is in no known language.
const Language* language_of(std::string_view path, std::string_view bytes);

}  // namespace lastmile
