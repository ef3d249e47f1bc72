#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "built_in/built_in.h"
#include "cli/commands.h"
#include "cli/rule_platforms.h"
#include "engine/check.h"
#include "project/checklists.h"
#include "project/disk.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view notice = "<!-- Written by `lastmile --write-docs docs` from the rule's folder. -->\n";

constexpr std::string_view about_platforms =
    "*platforms*: the kinds of app that a rule speaks about, the languages and the files of hosts and tools it looks "
    "at, and the\n"
    "hosts that turn it on or off, as far as its own data says so. [platforms.md](platforms.md) tells of each host.";

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

// The README without its own heading: the page has one.
std::string_view body_of(std::string_view readme) {
  if (!readme.starts_with("# ")) return readme;
  readme.remove_prefix(std::min(readme.find('\n') + 1, readme.size()));
  return readme.substr(std::min(readme.find_first_not_of('\n'), readme.size()));
}

std::string page_of(const Rule& rule) {
  std::string page = fmt::format("{}# {}\n\n{} · `{}` · {} · {} confidence\n\n{}", notice, rule.title, rule.checklist,
                                 rule.id, to_string(rule.severity), to_string(rule.confidence), body_of(rule.readme));
  if (!rule.fixes.empty()) page += "\n## Fixes\n\n";
  std::set<std::string> lines;
  for (const FixSpec& fix : rule.fixes) lines.insert(fmt::format("- {} ({})\n", fix.title, to_string(fix.fix_class)));
  for (const std::string& line : lines) page += line;
  if (!rule.references.empty()) page += fmt::format("\nReferences: {}\n", joined(rule.references));
  return page;
}

// The best that can be done: a fix that needs no reading, one that does, files that are made.
std::string_view best_fix(const Rule& rule) {
  std::string_view best = "–";
  for (const FixClass wanted : {FixClass::scaffold, FixClass::review, FixClass::automatic}) {
    const bool has =
        std::any_of(rule.fixes.begin(), rule.fixes.end(), [&](const FixSpec& fix) { return fix.fix_class == wanted; });
    if (has) best = to_string(wanted);
  }
  return best;
}

std::string index_of(const RuleSet& rules) {
  std::string page = fmt::format("{}# Rules\n\n{}\n", notice, about_platforms);
  for (const auto& [name, title] : checklists) {
    page +=
        fmt::format("\n## {}\n\n| rule | severity | fix | what it finds | platforms |\n|---|---|---|---|---|\n", title);
    for (const Rule& rule : rules.rules) {
      if (rule.checklist != name) continue;
      page += fmt::format("| [`{}`](rules/{}.md) | {} | {} | {} | {} |\n", rule.id, rule.id, to_string(rule.severity),
                          best_fix(rule), rule.title, platforms_of(rule, rules));
    }
  }
  return page;
}

}  // namespace

int write_docs_command(const Options& options) {
  std::vector<Problem> problems;
  const Engine engine(built_in_data(), problems);
  const fs::path folder = options.argument;
  write_file(folder / "rules.md", index_of(engine.rules()));
  for (const Rule& rule : engine.rules().rules) write_file(folder / "rules" / (rule.id + ".md"), page_of(rule));
  return 0;
}

}  // namespace lastmile
