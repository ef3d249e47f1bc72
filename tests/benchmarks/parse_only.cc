// parse_only PATH JOBS: reads and parses the files that a check of PATH reads, and nothing more: the floor that
// ./dev bench measures a check against.
#include <cstdio>
#include <cstdlib>

#include "built_in/built_in.h"
#include "engine/check.h"
#include "parallel.h"
#include "project/project.h"
#include "syntax/tree.h"

int main(int count, char** words) {
  if (count != 3) return 2;
  std::vector<lastmile::Problem> problems;
  const lastmile::RuleSet rules = lastmile::load_rules(lastmile::built_in_data(), problems);
  const lastmile::Project project = lastmile::open_project(words[1], rules, std::nullopt);
  std::vector<std::size_t> bytes(project.files.size());
  lastmile::parallel_for(project.files.size(), std::strtoul(words[2], nullptr, 10), [&](std::size_t i) {
    const lastmile::TextPtr text = lastmile::read_file(project, project.files[i]).text;
    const lastmile::Language* language = text ? lastmile::language_of(project.files[i], text->bytes()) : nullptr;
    if (language && lastmile::Tree::parse(text, *language)) bytes[i] = text->bytes().size();
  });
  std::size_t sum = 0;
  for (const std::size_t size : bytes) sum += size;
  std::printf("%zu\n", sum);
}
