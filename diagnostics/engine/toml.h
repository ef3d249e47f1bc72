// TOML documents as plain values with places: the only door to toml++.
//
// Rules, fact tables and lastmile.toml are all read through TomlTable, which reports every mistake it meets with
// `file:line:column: what, and what was meant` instead of stopping at the first.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/regex.h"

namespace lastmile {

// A mistake in a file that somebody wrote for us: a rule, a fact table, a configuration.
struct Problem {
  std::string file;
  std::uint32_t line = 1;    // one based, as people count
  std::uint32_t column = 1;  // one based, in bytes
  std::string message;

  friend bool operator==(const Problem&, const Problem&) = default;
};

std::string to_string(const Problem& problem);

struct TomlValue {
  enum class Kind { text, integer, boolean, array, table, other };

  Kind kind = Kind::table;
  std::string text;  // of a text; the source form of `other` (dates, floats)
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<TomlValue> items;                            // of an array
  std::vector<std::pair<std::string, TomlValue>> entries;  // of a table, in source order
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  // Defined in toml.cc: the type holds itself, which not every standard library takes in a class still incomplete.
  TomlValue();
  TomlValue(const TomlValue&);
  TomlValue(TomlValue&&) noexcept;
  TomlValue& operator=(const TomlValue&);
  TomlValue& operator=(TomlValue&&) noexcept;
  ~TomlValue();
};

// The root table; empty, with one problem added, when the document is not TOML. It may be one that pack_toml() made.
TomlValue parse_toml(std::string_view document, std::string_view file, std::vector<Problem>& problems);

// What parsing takes long for, as bytes that need none; of the root table.
std::string pack_toml(const TomlValue& root);
bool is_packed_toml(std::string_view bytes);
// Nullopt for torn and foreign bytes.
std::optional<TomlValue> unpack_toml(std::string_view bytes);

// A table being read. Every key must be asked for; finish() reports those that nobody asked for.
class TomlTable {
 public:
  // Of a `known` file it was made sure when the program was built that its regular expressions are right.
  TomlTable(const TomlValue& value, std::string_view file, std::vector<Problem>& problems, bool known = false);

  bool has(std::string_view key) const;
  // Missing keys give the fallback; a value of another type is a problem and gives the fallback.
  std::string text(std::string_view key, std::string_view fallback = "");
  std::int64_t integer(std::string_view key, std::int64_t fallback = 0);
  bool boolean(std::string_view key, bool fallback = false);
  // A single text counts as a list of one.
  std::vector<std::string> texts(std::string_view key);
  // One of the choices; anything else is a problem and gives the first.
  std::string choice(std::string_view key, std::initializer_list<std::string_view> choices);
  // An array of tables, or a single table as a list of one.
  std::vector<TomlTable> tables(std::string_view key);
  std::optional<TomlTable> table(std::string_view key);
  // Any value, to be read by the caller.
  const TomlValue* value(std::string_view key);
  // The entries that have not been asked for, now taken as asked.
  std::vector<std::pair<std::string, const TomlValue*>> rest();
  std::vector<Problem>& problems() const { return *problems_; }

  void problem(std::string message) const;                           // at the table
  void problem_at(std::string_view key, std::string message) const;  // at one of its keys
  void check_regex(std::string_view key, const Regex& regex) const;  // a problem there when it does not compile
  // Reports unknown keys, naming the nearest known one.
  void finish();

 private:
  const TomlValue* take(std::string_view key);

  const TomlValue* value_;
  std::string file_;
  std::vector<Problem>* problems_;
  bool known_;
  std::vector<std::string> asked_;
};

// The candidate that differs least from `word`; empty when none is near.
std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace lastmile
