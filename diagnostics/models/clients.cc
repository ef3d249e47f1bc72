#include "models/clients.h"

#include <vector>

namespace lastmile {

namespace {

// The name that the imported thing has in its own file; empty when that cannot be told.
std::string local_name(const FactBase& facts, const Fact& import, std::uint32_t target) {
  const std::string_view what = import.get("what");
  if (what != "default" && what != "named") return "";
  std::string_view wanted = import.has("imported") ? import.get("imported") : import.get("name");
  if (what == "default") wanted = "default";
  const auto& exports = facts.in_file("export", target);
  // Where nothing is exported by name, as in Python, every name is.
  if (exports.empty() && what == "named") return std::string(wanted);
  for (const Fact* given : exports) {
    if (given->get("name") == wanted) return std::string(given->has("local") ? given->get("local") : wanted);
  }
  return "";
}

Fact renamed(const Fact& client, const Fact& import) {
  const std::string_view old = client.get("name"), name = import.get("name");
  Fact result{"db_client", import.file, import.range, {}};
  for (const Attribute& attribute : client.attributes) {
    const std::string& value = attribute.value;
    const bool begins =
        value.starts_with(old) && (value.size() == old.size() || value.find_first_of(".`(") == old.size());
    result.set(attribute.name, begins ? std::string(name) + value.substr(old.size()) : value);
  }
  result.set("imported", "true");
  return result;
}

}  // namespace

void derive_clients(FactBase& facts, const Dictionaries&) {
  std::vector<Fact> found;
  for (const Fact& import : facts.of_kind("import")) {
    const auto target = facts.find_file(import.get("target"));
    if (!target || facts.in_file("db_client", *target).empty()) continue;
    const std::string local = local_name(facts, import, *target);
    for (const Fact* client : facts.in_file("db_client", *target)) {
      if (!local.empty() && client->get("name") == local) found.push_back(renamed(*client, import));
    }
  }
  for (Fact& client : found) facts.add(std::move(client));
}

}  // namespace lastmile
