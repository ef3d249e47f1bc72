#include "engine/derive.h"

#include <algorithm>
#include <set>
#include <utility>

#include "models/models.h"
#include "syntax/language.h"

namespace lastmile {

namespace {

// Folders that hold a manifest: the roots of the components.
std::set<std::string, std::less<>> component_roots(const FileMatchesList& files) {
  std::set<std::string, std::less<>> roots;
  for (const auto& file : files) {
    for (const Fact& fact : file->facts) {
      if (fact.kind == "manifest" && file->scope == "source") roots.emplace(folder_of(file->path));
    }
  }
  return roots;
}

std::string component_of(std::string_view path, const std::set<std::string, std::less<>>& roots) {
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    if (roots.count(folder)) return std::string(folder);
  }
  return "";
}

// Runs implications over the facts they have not seen yet, until nothing new follows. What was missing for a fact may
// be stated later, by a model: then it is asked again.
class Implications {
 public:
  Implications(const RuleSet& rules, FactBase& facts) : rules_(rules), facts_(facts) {
    for (const Implication& implication : rules.implications) {
      Progress& progress = progress_.emplace_back(Progress{facts.of_kind(implication.when)});
      for (const Clause& clause : implication.require) progress.of_required.push_back(&facts.of_kind(clause.fact));
    }
  }

  void run() {
    while (pass(false) || pass(true)) {
    }
  }

 private:
  struct Progress {
    const std::deque<Fact>& source;                         // the facts of its kind
    std::vector<const std::deque<Fact>*> of_required = {};  // those of the kinds it requires
    std::size_t seen = 0;                                   // of `source`
    std::size_t required = 0;                               // how many of the others, when it was asked last
    std::vector<std::size_t> waiting = {};                  // facts that lacked one
  };

  // Those with clauses come second, so that what they ask about has been stated.
  bool pass(bool with_clauses) {
    bool added = false;
    for (std::size_t i = 0; i < rules_.implications.size(); ++i) {
      const Implication& implication = rules_.implications[i];
      const bool clauses = !implication.require.empty() || !implication.unless.empty();
      if (clauses == with_clauses) added |= apply(implication, progress_[i]);
    }
    return added;
  }

  bool apply(const Implication& implication, Progress& progress) {
    const std::deque<Fact>& source = progress.source;
    std::size_t required = 0;
    for (const std::deque<Fact>* facts : progress.of_required) required += facts->size();
    if (progress.seen == source.size() && required == progress.required) return false;
    std::vector<std::size_t> asked;
    if (required != progress.required) asked.swap(progress.waiting);
    progress.required = required;
    for (; progress.seen < source.size(); ++progress.seen) asked.push_back(progress.seen);
    std::vector<Fact> stated;
    for (const std::size_t at : asked) {
      if (at < source.size()) ask(implication, source[at], at, progress, stated);
    }
    for (Fact& fact : stated) facts_.add(std::move(fact));
    return !stated.empty();
  }

  void ask(const Implication& implication, const Fact& fact, std::size_t at, Progress& progress,
           std::vector<Fact>& stated) const {
    const Conditions conditions(facts_, rules_.dictionaries);
    if (!conditions.all_hold(implication.tests, fact, fact) || conditions.any_exists(implication.unless, fact)) return;
    if (!conditions.all_exist(implication.require, fact)) return progress.waiting.push_back(at);
    Fact next{implication.kind, fact.file, fact.range, {}};
    for (const auto& [name, value] : implication.attributes) {
      const std::string_view copied = copied_name(value);
      if (copied.empty() || fact.has(copied)) next.set(name, fill(value, fact), range_of(value, fact));
    }
    stated.push_back(std::move(next));
  }

  // `${name}` alone is that attribute with its place; there is none when the fact has none.
  static std::string_view copied_name(std::string_view value) {
    const bool alone = value.starts_with("${") && value.find('}') + 1 == value.size();
    return alone ? value.substr(2, value.size() - 3) : std::string_view();
  }

  static Range range_of(std::string_view value, const Fact& fact) {
    const Attribute* attribute = fact.find(copied_name(value));
    return attribute ? attribute->range : Range{};
  }

  const RuleSet& rules_;
  FactBase& facts_;
  std::vector<Progress> progress_;
};

// A file of which nothing is known but that it exists.
void state_present(FactBase& facts, const std::set<std::string, std::less<>>& roots, const Surroundings& surroundings) {
  for (const std::string& path : surroundings.present) {
    const std::uint32_t index = facts.add_file({path, component_of(path, roots), "source", ""});
    facts.add({"file", index, {}, {{"name", std::string(name_of(path)), {}}}});
  }
}

// Files of the app of which something may be unknown: none of their component can be said to lack anything.
void state_unread(const RuleSet& rules, FactBase& facts, const std::set<std::string, std::less<>>& roots,
                  const FileMatchesList& files, const Surroundings& surroundings) {
  for (const std::string& path : surroundings.unread) {
    if (rules.scope_of(path) != "source") continue;
    facts.add({"unread", facts.add_file({path, component_of(path, roots), "source", ""}), {}, {}});
  }
  for (const auto& file : files) {
    if (file->notes.empty() || file->scope != "source") continue;
    facts.add({"unread", *facts.find_file(file->path), {}, {}});
  }
}

// A folder as a name that tools accept: "apps/web" → "apps-web"; "root" for the root.
std::string id_of(std::string_view folder) {
  std::string id(folder.empty() ? "root" : folder);
  std::replace_if(
      id.begin(), id.end(), [](char c) { return c == '/' || c == '.' || c == ' ' || c == '@'; }, '-');
  return id;
}

// How many files of the component hold code: those in a language that imports.
std::string code_files(const FactBase& facts, std::string_view component) {
  const auto count = std::count_if(facts.files().begin(), facts.files().end(), [&](const FactFile& file) {
    const Language* language = language_named(file.language);
    return file.component == component && file.scope == "source" && language && !language->imports.empty();
  });
  return std::to_string(count);
}

// One fact for every component and one for the repository, each at its manifest.
void state_components(FactBase& facts) {
  std::set<std::string, std::less<>> done;
  std::vector<Fact> stated;
  for (const Fact& manifest : facts.of_kind("manifest")) {
    const FactFile& file = facts.file_of(manifest);
    if (file.scope != "source" || !done.insert(file.component).second) continue;
    stated.push_back({"component",
                      manifest.file,
                      manifest.range,
                      {{"folder", file.component, {}},
                       {"id", id_of(file.component), {}},
                       {"code_files", code_files(facts, file.component), {}, false, true}}});
  }
  std::stable_sort(stated.begin(), stated.end(), [&](const Fact& a, const Fact& b) {
    return facts.file_of(a).component < facts.file_of(b).component;
  });
  if (!stated.empty()) facts.add({"repository", stated[0].file, stated[0].range, {}});
  for (Fact& fact : stated) facts.add(std::move(fact));
}

void state_surroundings(FactBase& facts, const Surroundings& surroundings) {
  for (Fact& file : facts.of_kind("file")) {
    const std::string& path = facts.file_of(file).path;
    const auto& untracked = surroundings.untracked;
    if (surroundings.version_controlled) {
      const bool kept = std::find(untracked.begin(), untracked.end(), path) == untracked.end();
      file.set("tracked", kept ? "true" : "false");
    }
    file.set("path", path);
    file.set("folder", folder_of(path));
  }
}

}  // namespace

FactBase derive(const RuleSet& rules, const FileMatchesList& files, const Surroundings& surroundings) {
  FactBase facts;
  const auto roots = component_roots(files);
  for (const auto& file : files) {
    const std::uint32_t index =
        facts.add_file({file->path, component_of(file->path, roots), file->scope, file->language});
    for (Fact fact : file->facts) {
      fact.file = index;
      facts.add(std::move(fact));
    }
  }
  state_present(facts, roots, surroundings);
  state_unread(rules, facts, roots, files, surroundings);
  state_components(facts);
  state_surroundings(facts, surroundings);
  Implications implications(rules, facts);
  implications.run();
  for (const Model& model : models()) {
    model.derive(facts, rules.dictionaries);
    implications.run();
  }
  return facts;
}

}  // namespace lastmile
