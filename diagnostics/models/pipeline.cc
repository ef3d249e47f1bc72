#include "models/pipeline.h"

#include <algorithm>
#include <map>
#include <set>

#include "models/expansion.h"

namespace lastmile {

namespace {

using JobKey = std::pair<std::uint32_t, std::string>;  // file, name

// One thing that a job does, in the order of the file.
struct Deed {
  Range place;
  Classes classes;
};

struct Job {
  Fact* fact = nullptr;
  std::vector<Deed> deeds;
  Classes classes;
  std::set<std::string> writes;  // what its token must be allowed to write
};

std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const auto end = std::min(list.find(", "), list.size());
    names.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  return names;
}

class Pipeline {
 public:
  Pipeline(FactBase& facts, const Dictionaries& dictionaries) : facts_(facts), expansion_(facts, dictionaries) {}

  void derive() {
    for (Fact& job : facts_.of_kind("ci_job")) jobs_[key_of(job)].fact = &job;
    for (const Fact& command : facts_.of_kind("shell_command")) {
      if (command.get("of") == "ci_step") do_command(command);
    }
    for (const Fact& step : facts_.of_kind("ci_step")) {
      if (step.has("uses")) do_action(step);
    }
    for (Fact& fact : stated_) facts_.add(std::move(fact));
    for (auto& [key, job] : jobs_) complete(key, job);
    for (auto& [key, job] : jobs_) set_waits(key, job);
    for (Fact& workflow : facts_.of_kind("ci_workflow")) count_writers(workflow);
  }

 private:
  static JobKey key_of(const Fact& fact) { return {fact.file, std::string(fact.get("job"))}; }

  void do_command(const Fact& command) {
    deed(command, command.get("command"), expansion_.classes_of(command), command.find("owner")->range);
  }

  void do_action(const Fact& step) {
    const std::string_view uses = step.get("uses");
    const Classes classes =
        uses.starts_with("./") ? local_action(uses.substr(2)) : expansion_.looked_up("action-classes", uses);
    deed(step, uses, classes, step.range);
  }

  void count_writers(Fact& workflow) {
    std::size_t writers = 0;
    for (auto& [key, job] : jobs_) {
      if (key.first != workflow.file || job.writes.empty() || !job.fact) continue;
      ++writers;
      std::string lines;
      for (const std::string& line : job.writes) lines += (lines.empty() ? "" : "\n") + line;
      job.fact->set("writes", job.writes.size() == 1 ? "{ " + lines + " }" : lines);
    }
    workflow.set("writers", std::to_string(writers));
  }

  // What the steps of an action of this repository do.
  Classes local_action(std::string_view folder) const {
    Classes classes;
    bool found = false;
    for (const Fact& command : facts_.of_kind("shell_command")) {
      const std::string_view path = facts_.file_of(command).path;
      if (command.get("of") != "ci_step" || folder_of(path) != folder) continue;
      found = true;
      add_classes(joined_classes(expansion_.classes_of(command)), classes);
    }
    if (!found) classes.insert("unknown");
    return classes;
  }

  void deed(const Fact& at, std::string_view command, const Classes& classes, Range step) {
    Job& job = jobs_[key_of(at)];
    job.deeds.push_back({at.range, classes});
    for (std::string& line : expansion_.written_by(command)) job.writes.insert(std::move(line));
    for (const std::string& name : classes) {
      Fact fact{"ci_does", at.file, at.range, {}};
      fact.set("what", name);
      fact.set("command", command, at.has("run") ? Range{} : at.range);
      fact.set("job", at.get("job"));
      fact.set("system", at.get("system"));
      fact.set("folder", at.get("folder"));
      fact.set("step", "", step);
      stated_.push_back(std::move(fact));
    }
  }

  void complete(const JobKey& key, Job& job) {
    if (!job.fact) return;
    std::sort(job.deeds.begin(), job.deeds.end(), [](const Deed& a, const Deed& b) { return a.place < b.place; });
    for (const Deed& deed : job.deeds) add_classes(joined_classes(deed.classes), job.classes);
    if (job.fact->has("uses")) add_classes(joined_classes(called(job.fact->get("uses"))), job.classes);
    for (const std::string& name : names_in(job.fact->get("extends"))) inherit(key, name, job);
    job.fact->set("does", joined_classes(job.classes));
  }

  // What a whole workflow of this repository does, for the job that calls it.
  Classes called(std::string_view uses) const {
    Classes classes;
    const auto file = uses.starts_with("./") ? facts_.find_file(uses.substr(2)) : std::nullopt;
    if (!file) classes.insert("unknown");
    for (const auto& [key, job] : jobs_) {
      if (!file || key.first != *file) continue;
      for (const Deed& deed : job.deeds) add_classes(joined_classes(deed.classes), classes);
    }
    return classes;
  }

  void inherit(const JobKey& key, const std::string& name, Job& job) const {
    const auto base = jobs_.find({key.first, name});
    if (base == jobs_.end()) {
      job.classes.insert("unknown");
      return;
    }
    for (const Deed& deed : base->second.deeds) {
      job.deeds.push_back(deed);
      add_classes(joined_classes(deed.classes), job.classes);
    }
  }

  void set_waits(const JobKey& key, Job& job) {
    if (!job.fact) return;
    Classes before;
    for (const Deed& deed : job.deeds) {
      if (deed.classes.count("deploy")) break;
      add_classes(joined_classes(deed.classes), before);
    }
    Classes seen;
    wait_for(key, job, seen, before);
    job.fact->set("waits_for", joined_classes(before));
  }

  void wait_for(const JobKey& key, const Job& job, Classes& seen, Classes& before) const {
    if (!seen.insert(key.second).second) return;
    const bool named = job.fact->has("needs");
    for (const auto& [other_key, other] : jobs_) {
      if (other_key.first != key.first || !other.fact || &other == &job) continue;
      const bool needed = named ? needs(*job.fact, other_key.second) : is_earlier(*other.fact, *job.fact);
      if (!needed) continue;
      add_classes(joined_classes(other.classes), before);
      if (named) wait_for(other_key, other, seen, before);
    }
  }

  static bool needs(const Fact& job, const std::string& name) {
    const std::vector<std::string> names = names_in(job.get("needs"));
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  bool is_earlier(const Fact& other, const Fact& job) const {
    const std::size_t theirs = stage_of(other), mine = stage_of(job);
    return theirs > 0 && mine > 0 && theirs < mine;
  }

  // One-based; 0 where the pipeline has no stages.
  std::size_t stage_of(const Fact& job) const {
    for (const Fact* stages : facts_.in_file("ci_stages", job.file)) {
      const std::vector<std::string> names = names_in(stages->get("names"));
      const std::string stage(job.has("stage") ? job.get("stage") : stages->get("default"));
      return static_cast<std::size_t>(std::find(names.begin(), names.end(), stage) - names.begin()) + 1;
    }
    return 0;
  }

  FactBase& facts_;
  Expansion expansion_;
  std::map<JobKey, Job> jobs_;
  std::vector<Fact> stated_;
};

}  // namespace

void derive_pipeline(FactBase& facts, const Dictionaries& dictionaries) { Pipeline(facts, dictionaries).derive(); }

}  // namespace lastmile
