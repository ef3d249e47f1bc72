#include "models/expansion.h"

#include <algorithm>

namespace lastmile {

namespace {

constexpr int max_depth = 5;

// The parts of a text between blanks and commas.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" ,\t\n"), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// The longest key of the map that the command begins with; its value is given too.
std::string_view runner_of(std::string_view command, const Dictionary* runners, std::string& value) {
  std::string_view best;
  if (!runners) return best;
  for (const auto& [runner, fixed] : runners->map) {
    const bool begins =
        command.starts_with(runner) && (command.size() == runner.size() || command[runner.size()] == ' ');
    if (!begins || runner.size() < best.size()) continue;
    best = runner;
    value = fixed;
  }
  return best;
}

const Dictionary* find(const Dictionaries& dictionaries, std::string_view name) {
  const auto found = dictionaries.find(name);
  return found == dictionaries.end() ? nullptr : &found->second;
}

}  // namespace

void add_classes(std::string_view list, Classes& into) {
  for (std::string& word : words_of(list)) into.insert(std::move(word));
}

std::string joined_classes(const Classes& classes) {
  std::string text;
  for (const std::string& name : classes) text += (text.empty() ? "" : " ") + name;
  return text;
}

Expansion::Expansion(const FactBase& facts, const Dictionaries& dictionaries)
    : facts_(facts), dictionaries_(dictionaries) {
  for (const Fact& command : facts.of_kind("shell_command")) {
    const std::string name(command.get("name"));
    if (command.get("of") == "script") scripts_[name][facts.file_of(command).component].push_back(&command);
    if (command.get("of") == "task") tasks_[name].push_back(&command);
  }
  for (const Fact& head : facts.of_kind("task_head")) needs_[std::string(head.get("name"))] = head.get("needs");
}

const std::string* Expansion::value(std::string_view dictionary, std::string_view key) const {
  const Dictionary* found = find(dictionaries_, dictionary);
  return found ? found->value_for(key) : nullptr;
}

Classes Expansion::looked_up(std::string_view dictionary, std::string_view text) const {
  Classes classes;
  const std::string* known = value(dictionary, text);
  add_classes(known ? std::string_view(*known) : "unknown", classes);
  return classes;
}

std::vector<std::string> Expansion::written_by(std::string_view command) const {
  std::vector<std::string> lines;
  const std::string* found = value("pipeline-writes", command);
  for (std::string_view rest = found ? *found : std::string_view(); !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    lines.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

Classes Expansion::classes_of(const Fact& command) const {
  Classes classes;
  expand(command.get("command"), std::string(command.get("folder")), 0, classes);
  return classes;
}

void Expansion::expand(std::string_view command, const std::string& folder, int depth, Classes& into) const {
  if (depth > max_depth) return;
  if (expand_script(command, folder, depth, into) || expand_tasks(command, depth, into)) return;
  if (const std::string* classes = value("command-classes", command)) add_classes(*classes, into);
}

bool Expansion::expand_all(const Commands* commands, int depth, Classes& into) const {
  for (const Fact* command : *commands) {
    expand(command->get("command"), facts_.file_of(*command).component, depth + 1, into);
  }
  return true;
}

// `npm run x`: the script of the folder it runs in, else every component's of that name.
bool Expansion::expand_script(std::string_view command, const std::string& folder, int depth, Classes& into) const {
  std::string name;
  const std::string_view runner = runner_of(command, find(dictionaries_, "script-runners"), name);
  if (runner.empty()) return false;
  const bool must_be = runner.find(' ') != std::string_view::npos;
  if (name.empty()) name = script_named(command.substr(runner.size()));
  const auto found = scripts_.find(name);
  if (found == scripts_.end()) {
    if (must_be) add_classes(joined_classes(looked_up("task-classes", name)), into);
    return must_be;
  }
  const auto here = found->second.find(folder);
  const bool elsewhere = command.find(" -") != std::string_view::npos;
  if (here != found->second.end() && !elsewhere) return expand_all(&here->second, depth, into);
  for (const auto& [component, commands] : found->second) expand_all(&commands, depth, into);
  return true;
}

// The first word; behind options, which may have words of their own, the first that is a script.
std::string Expansion::script_named(std::string_view rest) const {
  std::string name;
  bool options = false;
  for (const std::string& word : words_of(rest)) {
    if (word.starts_with('-')) {
      options = true;
    } else if (scripts_.count(word) || !options) {
      return word;
    } else if (name.empty()) {
      name = word;
    }
  }
  return name;
}

// `make lint test`, `turbo run build --filter=web`: every word may be a task or script.
bool Expansion::expand_tasks(std::string_view command, int depth, Classes& into) const {
  std::string fallback;
  const std::string_view runner = runner_of(command, find(dictionaries_, "task-runners"), fallback);
  if (runner.empty()) return false;
  bool any = false, named = false;
  for (const std::string& word : words_of(command.substr(runner.size()))) {
    const bool option = word.starts_with('-');
    const auto equals = word.find('=');
    const bool target = option && (word.starts_with("--target") || word.starts_with("-t="));
    if (option ? !target || equals == std::string::npos : equals != std::string::npos) continue;
    named = true;
    any = expand_task(option ? word.substr(equals + 1) : word, depth, into) || any;
  }
  if (!named && !fallback.empty()) any = expand_task(fallback, depth, into);
  if (!any) into.insert("unknown");
  return true;
}

bool Expansion::expand_task(const std::string& name, int depth, Classes& into) const {
  if (depth > max_depth) return true;
  bool found = false;
  if (const auto task = tasks_.find(name); task != tasks_.end()) found = expand_all(&task->second, depth, into);
  if (const auto needs = needs_.find(name); needs != needs_.end()) {
    found = true;
    for (const std::string& other : words_of(needs->second)) expand_task(other, depth + 1, into);
  }
  if (const auto scripts = scripts_.find(name); scripts != scripts_.end() && !found) {
    for (const auto& [component, commands] : scripts->second) found = expand_all(&commands, depth, into);
  }
  const std::string* classes = found ? nullptr : value("task-classes", name);
  if (classes) add_classes(*classes, into);
  return found || classes;
}

}  // namespace lastmile
