#include "models/start.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "models/stages.h"

namespace lastmile {

namespace {

constexpr int max_expansions = 4;
constexpr int unranked = 1000;

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n'\"");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n'\"") + 1 - begin);
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" \t")); }

std::string_view after_first_word(std::string_view text) {
  const auto end = text.find_first_of(" \t");
  return end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end));
}

bool is_assignment(std::string_view word) {
  const auto equals = word.find('=');
  const auto name = word.substr(0, equals);
  return equals != std::string_view::npos && equals > 0 &&
         name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == std::string_view::npos;
}

std::string_view last_of_chain(std::string_view command) {
  for (const std::string_view separator : {"&&", ";"}) {
    const auto found = command.rfind(separator);
    if (found != std::string_view::npos && !trimmed(command.substr(found + separator.size())).empty()) {
      command = command.substr(found + separator.size());
    }
  }
  return trimmed(command);
}

// The script that a command runs: `npm run x` → x; empty when it runs none.
std::string script_name(std::string_view command, const Dictionary& runners) {
  std::string_view best;
  const std::string* name = nullptr;
  for (const auto& [runner, fixed] : runners.map) {
    const bool begins =
        command.starts_with(runner) && (command.size() == runner.size() || command[runner.size()] == ' ');
    if (begins && runner.size() > best.size()) {
      best = runner;
      name = &fixed;
    }
  }
  if (!name) return "";
  return name->empty() ? std::string(first_word(trimmed(command.substr(best.size())))) : *name;
}

const Fact* script(const FactBase& facts, const Fact& start, std::string_view name) {
  for (const Fact* fact : facts.in_component("script", facts.file_of(start).component)) {
    if (!name.empty() && fact->get("name") == name) return fact;
  }
  return nullptr;
}

const Dictionary* find(const Dictionaries& dictionaries, std::string_view name) {
  const auto found = dictionaries.find(name);
  return found == dictionaries.end() ? nullptr : &found->second;
}

std::string expanded(const FactBase& facts, const Fact& start, const Dictionaries& dictionaries) {
  const Dictionary* wrappers = find(dictionaries, "command-wrappers");
  const Dictionary* runners = find(dictionaries, "script-runners");
  std::string command = unwrapped_command(exec_form_text(start.get("command")), wrappers);
  for (int i = 0; runners && i < max_expansions; ++i) {
    const Fact* run = script(facts, start, script_name(command, *runners));
    if (!run) break;
    command = unwrapped_command(run->get("command"), wrappers);
  }
  return command;
}

int rank_of(const Fact& fact) {
  int rank = unranked;
  const std::string_view text = fact.get("rank");
  std::from_chars(text.data(), text.data() + text.size(), rank);
  return rank;
}

}  // namespace

std::string unwrapped_command(std::string_view command, const Dictionary* wrappers) {
  command = last_of_chain(trimmed(command));
  for (bool again = true; again && !command.empty();) {
    const std::string_view word = first_word(command);
    const std::string_view rest = after_first_word(command);
    const bool shell =
        (word == "sh" || word == "bash" || word == "/bin/sh" || word == "/bin/bash") && rest.starts_with("-");
    again = !rest.empty() &&
            (word == "exec" || word == "--" || shell || is_assignment(word) || (wrappers && wrappers->has(word)));
    if (again) command = last_of_chain(shell ? after_first_word(rest) : rest);
  }
  return std::string(command);
}

void derive_start(FactBase& facts, const Dictionaries& dictionaries) {
  std::map<std::string, Fact*> best;
  for (Fact& start : facts.of_kind("start_command")) {
    start.set("expanded", expanded(facts, start, dictionaries));
    const FactFile& file = facts.file_of(start);
    if (file.scope != "source") continue;
    Fact*& known = best[file.component];
    if (!known || rank_of(start) < rank_of(*known)) known = &start;
  }
  for (auto& [component, start] : best) start->set("effective", "true");
}

}  // namespace lastmile
