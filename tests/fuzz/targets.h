// What no bytes may break: one target for each part of the program that reads what others wrote. A target plays bytes
// and makes sure of the promises that its part gives.
//
// main.cc lets libFuzzer look for bytes that break one (`./dev fuzz TARGET`); unit/fuzz_test.cc plays those that once
// did, crashes/TARGET/*, in every build.
#pragma once

#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "engine/check.h"

namespace lastmile::fuzz {

struct Target {
  std::string_view name;
  void (*play)(std::string_view bytes);
};

std::span<const Target> targets();

struct BrokenPromise : std::logic_error {
  using std::logic_error::logic_error;
};
// Throws when it was not kept.
void promise(bool kept, const std::string& what);

// Input as people can read it: a file is its name on a line and its text below, several files are each introduced by a
// line `=== name`.
struct NamedText {
  std::string_view name, text;
};
NamedText named_text(std::string_view bytes);
std::map<std::string, std::string> named_texts(std::string_view bytes);

// The engine with everything that is built in.
const Engine& engine();
// 0 where the errors of a tree say nothing: in texts without a grammar, or with one that knows a part of the language.
std::size_t errors_in(std::string_view path, const std::string& text);

void play_framing(std::string_view bytes);
void play_session(std::string_view bytes);
void play_languages(std::string_view bytes);
void play_config_tree(std::string_view bytes);
void play_configuration(std::string_view bytes);
void play_rules(std::string_view bytes);
void play_parsers(std::string_view bytes);
void play_fixes(std::string_view bytes);

}  // namespace lastmile::fuzz
