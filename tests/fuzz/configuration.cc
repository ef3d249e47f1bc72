// A lastmile.toml: every mistake has a place in it, and whatever it says can be asked.
#include "fuzz/targets.h"
#include "project/config.h"

namespace lastmile::fuzz {

void play_configuration(std::string_view bytes) {
  const Text text{std::string(bytes)};
  std::vector<Problem> problems, again;
  const Configs configs({read_config(bytes, "apps/shop", "lastmile.toml", problems)});
  read_config(bytes, "apps/shop", "lastmile.toml", again);
  promise(problems == again, "the same text has the same mistakes");
  for (const Problem& problem : configs.unknown_rules(engine().rules())) problems.push_back(problem);
  for (const Problem& problem : problems) {
    promise(problem.line >= 1 && problem.column >= 1 && problem.line <= text.line_count() + 1,
            "a mistake has a place: " + to_string(problem));
    promise(!problem.message.empty(), "a mistake has a message");
  }
  Finding finding;
  for (const Rule& rule : engine().rules().rules) {
    finding.rule = rule.id;
    finding.file = "apps/shop/src/server.js";
    configs.allows(finding);
    configs.severity(rule.id, finding.file, rule.severity);
  }
  configs.ignores(finding.file);
}

}  // namespace lastmile::fuzz
