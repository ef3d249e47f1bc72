// The commands that are written in a file: in steps of pipelines, scripts of manifests, instructions of images, tasks.
//
// Every simple command of a text that is given to a shell becomes a `shell_command` {command, program, verb, folder,
// assigned, excused} with the attributes of the fact it belongs to, `of`, that fact's kind, and `owner`, its place.
// `command` is what is really run: words without quotes, without the programs in front of it that only start others
// (dictionary `command-prefixes`) and without the option that names another folder (dictionary `folder-options`: "npm
// --prefix"), which with `cd` makes up `folder`, seen from the root. `excused` stands where ` || true` makes a failure
// count for nothing.
#pragma once

#include <string_view>
#include <vector>

#include "engine/condition.h"
#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

void derive_commands(const Text& text, std::string_view path, const Dictionaries& dictionaries,
                     std::vector<Fact>& facts);

}  // namespace lastmile
