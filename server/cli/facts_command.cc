// What the program read and what it understood of it.
#include <fmt/format.h>

#include <map>

#include "cli/commands.h"
#include "cli/display.h"
#include "cli/opened.h"

namespace lastmile {

namespace {

void print_files(const Project& project) {
  const std::string root = shown_root(project.root);
  std::map<std::string, std::string> why_not;
  for (const std::string& file : project.files) why_not[file] = read_file(project, file).skipped.why;
  for (const SkippedFile& file : project.skipped) why_not[file.path] = file.why;
  for (const auto& [file, why] : why_not) {
    if (project.is_reported(file))
      fmt::print("{}{}: {}\n", root, printable(file), why.empty() ? "read" : "not read: " + why);
  }
}

void print_facts(const Project& project, const FactBase& facts) {
  const Overlay no_overlay;
  const std::string root = shown_root(project.root);
  const TextSource texts = text_source(project, no_overlay);
  for (const std::string& kind : facts.kinds()) {
    for (const Fact& fact : facts.of_kind(kind)) {
      const std::string& file = facts.file_of(fact).path;
      if (!project.is_reported(file)) continue;
      const TextPtr text = texts(file);
      fmt::print("{}{}:{}: {}", root, printable(file), text ? text->position(fact.range.begin).line + 1 : 0, kind);
      for (const Attribute& attribute : fact.attributes)
        fmt::print(" {}={}", attribute.name, printable(attribute.value));
      fmt::print("\n");
    }
  }
}

template <typename Show>
int for_each_project(const Options& options, Show show) {
  const auto groups = by_project(options.paths);
  if (!groups) return exit_usage;
  for (const std::vector<std::string>& paths : *groups) {
    if (const int code = show(paths); code != exit_clean) return code;
  }
  return exit_clean;
}

}  // namespace

int explain_files_command(const Options& options) {
  return for_each_project(options, [&](const std::vector<std::string>& paths) {
    const std::optional<Opened> opened = open_project_of(paths, options);
    if (!opened) return exit_usage;
    print_files(opened->project);
    return exit_clean;
  });
}

int list_facts_command(const Options& options) {
  return for_each_project(options, [&](const std::vector<std::string>& paths) {
    return run_at_once(paths, options, [](const Opened& opened, const AnalysisOptions& settings) {
      print_facts(opened.project, analyse(*opened.engine, opened.project, settings).report.facts);
      return exit_clean;
    });
  });
}

}  // namespace lastmile
