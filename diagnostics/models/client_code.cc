#include "models/client_code.h"

#include <algorithm>
#include <set>
#include <vector>

namespace lastmile {

namespace {

bool has_word(const Dictionaries& dictionaries, std::string_view dictionary, std::string_view word) {
  const auto found = dictionaries.find(dictionary);
  return found != dictionaries.end() && found->second.has(word);
}

class Reach {
 public:
  Reach(const FactBase& facts, const Dictionaries& dictionaries) : facts_(facts), dictionaries_(dictionaries) {}

  std::vector<std::uint32_t> run() {
    for (const Fact& fact : facts_.of_kind("client_code")) start(fact.file);
    for (std::uint32_t file = 0; file < facts_.files().size(); ++file) {
      if (is_whole_client(file)) add(file);
    }
    for (std::size_t next = 0; next < queue_.size(); ++next) follow(queue_[next]);
    return reached_;
  }

 private:
  void start(std::uint32_t file) {
    if (seen_.insert(file).second) queue_.push_back(file);
  }

  void add(std::uint32_t file) {
    if (is_server(file) || !seen_.insert(file).second) return;
    queue_.push_back(file);
    reached_.push_back(file);
  }

  bool is_server(std::uint32_t file) const {
    return !facts_.in_file("server_code", file).empty() ||
           has_word(dictionaries_, "server-files", facts_.file(file).path);
  }

  // Code of a component that is nothing but a page in the browser, or an app on a phone.
  bool is_whole_client(std::uint32_t file) const {
    const FactFile& it = facts_.file(file);
    if (it.scope != "source" || !has_word(dictionaries_, "client-files", it.path)) return false;
    const auto& classes = facts_.in_component("class", it.component);
    return std::any_of(classes.begin(), classes.end(), [&](const Fact* c) {
      return has_word(dictionaries_, "browser-class", c->get("name")) && facts_.file_of(*c).scope == "source";
    });
  }

  void follow(std::uint32_t file) {
    const auto& types = facts_.in_file("type_import", file);
    for (const Fact* import : facts_.in_file("import", file)) {
      const bool type = std::any_of(types.begin(), types.end(),
                                    [&](const Fact* other) { return other->range.contains(import->range); });
      const auto target = facts_.find_file(import->get("target"));
      if (!type && target && facts_.file(*target).scope == "source") add(*target);
    }
  }

  const FactBase& facts_;
  const Dictionaries& dictionaries_;
  std::set<std::uint32_t> seen_;
  std::vector<std::uint32_t> queue_, reached_;
};

}  // namespace

void derive_client_code(FactBase& facts, const Dictionaries& dictionaries) {
  for (const std::uint32_t file : Reach(facts, dictionaries).run()) {
    facts.add({"client_code", file, {}, {{"reached", "true", {}}}});
  }
}

}  // namespace lastmile
