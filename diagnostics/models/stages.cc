#include "models/stages.h"

#include <algorithm>
#include <map>

namespace lastmile {

namespace {

constexpr std::string_view instruction_kinds[] = {"docker_user", "docker_cmd",         "docker_copy",   "docker_expose",
                                                  "docker_run",  "docker_healthcheck", "docker_workdir"};

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    const auto end = std::min(list.find(", "), list.size());
    words.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  return words;
}

std::string joined(const std::vector<std::string>& words, std::string_view with) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : std::string(with)) + word;
  return text;
}

// The texts of a JSON list of strings.
std::vector<std::string> strings_in(std::string_view list) {
  std::vector<std::string> strings;
  for (auto at = list.find('"'); at != std::string_view::npos; at = list.find('"', at + 1)) {
    std::string text;
    for (++at; at < list.size() && list[at] != '"'; ++at) {
      if (list[at] == '\\' && at + 1 < list.size()) ++at;
      text += list[at];
    }
    strings.push_back(std::move(text));
    if (at >= list.size()) break;
  }
  return strings;
}

std::string option(std::string_view options, std::string_view name) {
  for (const std::string& word : words_of(options)) {
    if (word.starts_with("--" + std::string(name) + "=")) return word.substr(name.size() + 3);
  }
  return "";
}

bool is_whole(std::string_view source) {
  return source == "." || source == "./" || source == "*" || source == "./*" || source == "/";
}

// Whether it copies all of the build context.
bool complete_copy(Fact& copy) {
  const std::string_view paths = copy.get("paths");
  std::vector<std::string> words = paths.starts_with('[') ? strings_in(paths) : words_of(paths);
  if (const std::string from = option(copy.get("options"), "from"); !from.empty()) copy.set("from", from);
  if (words.size() < 2) return false;
  copy.set("target", words.back());
  words.pop_back();
  copy.set("source", joined(words, ", "));
  return !copy.has("from") &&
         std::any_of(words.begin(), words.end(), [](const std::string& word) { return is_whole(word); });
}

// The build file of one path.
class BuildFile {
 public:
  BuildFile(FactBase& facts, const Dictionaries& dictionaries, std::vector<Fact*> stages)
      : facts_(facts), dictionaries_(dictionaries), stages_(std::move(stages)) {}

  void complete() {
    for (std::size_t i = 0; i < stages_.size(); ++i) {
      strip(*stages_[i], "tag");
      strip(*stages_[i], "digest");
      stages_[i]->set("index", std::to_string(i));
      if (i + 1 == stages_.size()) stages_[i]->set("final", "true");
    }
    for (const std::string_view kind : instruction_kinds) {
      for (Fact& fact : facts_.of_kind(kind)) {
        if (fact.file == stages_[0]->file) place(fact);
      }
    }
    for (std::size_t i = 0; i < stages_.size(); ++i) complete_stage(i);
    state_start();
  }

 private:
  // The `:` or `@` that comes before it.
  static void strip(Fact& stage, std::string_view name) {
    const Attribute* part = stage.find(name);
    if (part && !part->value.empty())
      stage.set(name, std::string(part->value).substr(1), {part->range.begin + 1, part->range.end});
  }

  void place(Fact& fact) {
    std::size_t index = 0;
    while (index + 1 < stages_.size() && stages_[index + 1]->range.begin <= fact.range.begin) ++index;
    fact.set("stage", std::to_string(index));
    if (index + 1 == stages_.size()) fact.set("final", "true");
    if (fact.kind == "docker_copy" && complete_copy(fact)) {
      facts_.add({"docker_context", fact.file, fact.range, fact.attributes});
    }
    if (fact.kind == "docker_cmd")
      fact.set("command", exec_form_text(fact.get("command")), fact.find("command")->range);
    if (fact.kind == "docker_user") users_[index] = std::string(fact.get("user"));
    if (fact.kind == "docker_cmd") (fact.get("role") == "entrypoint" ? entrypoints_ : commands_)[index] = &fact;
  }

  void complete_stage(std::size_t index) {
    Fact& stage = *stages_[index];
    const Fact* base = base_of(index);
    if (base) stage.set("base", base->get("index"));
    if (const auto user = users_.find(index); user != users_.end()) {
      stage.set("user", user->second);
    } else if (base && base->has("user")) {
      stage.set("user", base->get("user"));
    }
    const std::string_view user = stage.get("user");
    const bool root = user == "root" || user == "0";
    const auto images = dictionaries_.find("nonroot-images");
    const std::string image = std::string(stage.get("image")) + ":" + std::string(stage.get("tag"));
    const bool safe_image = images != dictionaries_.end() && images->second.has(image);
    if (user.empty() ? safe_image || (base && base->has("nonroot")) : !root) stage.set("nonroot", "true");
    if (commands_.count(index) || entrypoints_.count(index) || (base && base->has("runs"))) stage.set("runs", "true");
    if (stages_.size() > 1 && commands_.empty() && entrypoints_.empty()) stage.set("builder", "true");
  }

  // The earlier stage whose name this one builds on.
  const Fact* base_of(std::size_t index) const {
    const std::string_view image = stages_[index]->get("image");
    for (std::size_t i = 0; i < index; ++i) {
      if (stages_[i]->get("as") == image && !image.empty()) return stages_[i];
    }
    return nullptr;
  }

  const Fact* in_final(const std::map<std::size_t, const Fact*>& facts) const {
    for (const Fact* stage = stages_.back(); stage; stage = base_of(std::stoul(std::string(stage->get("index"))))) {
      const auto found = facts.find(std::stoul(std::string(stage->get("index"))));
      if (found != facts.end()) return found->second;
    }
    return nullptr;
  }

  void state_start() {
    const Fact* entrypoint = in_final(entrypoints_);
    const Fact* command = in_final(commands_);
    const Fact* place = command ? command : entrypoint;
    if (!place) return;
    std::string text(entrypoint ? entrypoint->get("command") : "");
    if (command) text += (text.empty() ? "" : " ") + std::string(command->get("command"));
    Fact start{"start_command", place->file, place->range, {}};
    start.set("command", text, place->find("command")->range);
    start.set("source", name_of(facts_.file_of(*place).path));
    start.set("rank", "1");
    facts_.add(std::move(start));
  }

  FactBase& facts_;
  const Dictionaries& dictionaries_;
  std::vector<Fact*> stages_;
  std::map<std::size_t, std::string> users_;
  std::map<std::size_t, const Fact*> commands_, entrypoints_;
};

}  // namespace

std::string exec_form_text(std::string_view command) {
  return command.starts_with('[') ? joined(strings_in(command), " ") : std::string(command);
}

void derive_stages(FactBase& facts, const Dictionaries& dictionaries) {
  std::map<std::uint32_t, std::vector<Fact*>> by_file;
  for (Fact& stage : facts.of_kind("stage")) by_file[stage.file].push_back(&stage);
  for (auto& [file, stages] : by_file) {
    std::sort(stages.begin(), stages.end(), [](const Fact* a, const Fact* b) { return a->range < b->range; });
    BuildFile(facts, dictionaries, stages).complete();
  }
}

}  // namespace lastmile
