#include "models/pieces.h"

#include <map>
#include <set>
#include <tuple>

namespace lastmile {

namespace {

using Piece = std::tuple<std::string, std::string, bool>;  // order, text, single

std::string joined(const std::set<Piece>& pieces) {
  std::string text;
  const std::string* last = nullptr;
  for (const auto& [order, line, single] : pieces) {
    if (single && last && *last == order) continue;
    text += (last ? "\n" : "") + line;
    last = &order;
  }
  return text;
}

}  // namespace

void derive_pieces(FactBase& facts, const Dictionaries&) {
  std::map<std::tuple<std::string, std::string>, std::set<Piece>> all;
  for (const Fact& piece : facts.of_kind("piece")) {
    const FactFile& file = facts.file_of(piece);
    if (file.scope != "source") continue;
    all[{file.component, std::string(piece.get("of"))}].emplace(piece.get("order"), piece.get("text"),
                                                                piece.has("single"));
  }
  for (Fact& component : facts.of_kind("component")) {
    for (const auto& [key, pieces] : all) {
      if (std::get<0>(key) != component.get("folder")) continue;
      component.set(std::get<1>(key), joined(pieces));
      component.attributes.back().ours = true;
    }
  }
}

}  // namespace lastmile
