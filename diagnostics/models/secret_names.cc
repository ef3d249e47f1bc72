#include "models/secret_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace lastmile {

namespace {

// The variable of a .env file that holds the value; nothing for a secret that stands elsewhere.
std::string_view declared_name(const FactBase& facts, const Fact& secret) {
  const auto& declared = facts.in_file("env_decl", secret.file);
  const bool known = std::any_of(declared.begin(), declared.end(), [&](const Fact* decl) {
    return !decl->has("example") && !decl->has("source") && decl->get("name") == secret.get("name");
  });
  return known ? secret.get("name") : std::string_view();
}

class Names {
 public:
  void keep(std::string_view digest, std::string_view name) {
    names_.emplace(digest, name);
    taken_.emplace(name);
  }

  const std::string& of(std::string_view digest, const std::string& wanted) {
    const auto known = names_.find(digest);
    if (known != names_.end()) return known->second;
    std::string name = wanted;
    for (int number = 2; taken_.count(name); ++number) name = wanted + "_" + std::to_string(number);
    taken_.insert(name);
    return names_.emplace(digest, name).first->second;
  }

 private:
  std::map<std::string, std::string, std::less<>> names_;  // by digest
  std::set<std::string, std::less<>> taken_;
};

}  // namespace

void derive_secret_names(FactBase& facts, const Dictionaries&) {
  Names names;
  for (const Fact& secret : facts.of_kind("secret")) {
    const std::string_view name = declared_name(facts, secret);
    if (!name.empty()) names.keep(secret.get("digest"), name);
  }
  for (const bool source : {true, false}) {
    for (Fact& secret : facts.of_kind("secret")) {
      const std::string wanted(secret.get("env"));
      const bool counts = secret.get("verdict") == "finding" && !wanted.empty();
      if (!counts || (facts.file_of(secret).scope == "source") != source) continue;
      secret.set("env", names.of(secret.get("digest"), wanted));
    }
  }
}

}  // namespace lastmile
