#include "models/pieces.h"

#include <map>
#include <set>
#include <tuple>

namespace lastmile {

void derive_pieces(FactBase& facts, const Dictionaries&) {
  using Piece = std::pair<std::string, std::string>;  // order, text
  std::map<std::tuple<std::string, std::string>, std::set<Piece>> all;
  for (const Fact& piece : facts.of_kind("piece")) {
    const FactFile& file = facts.file_of(piece);
    if (file.scope != "source") continue;
    all[{file.component, std::string(piece.get("of"))}].emplace(piece.get("order"), piece.get("text"));
  }
  for (Fact& component : facts.of_kind("component")) {
    for (const auto& [key, pieces] : all) {
      if (std::get<0>(key) != component.get("folder")) continue;
      std::string text;
      for (const auto& [order, line] : pieces) text += (text.empty() ? "" : "\n") + line;
      component.set(std::get<1>(key), text);
    }
  }
}

}  // namespace lastmile
