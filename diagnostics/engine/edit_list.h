// Lists in brackets: objects, arguments, arrays, composite literals.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/edit_context.h"

namespace lastmile {

struct BracketList {
  Range open, close;
  std::vector<Range> items;
  std::optional<Range> trailing_comma;
};

// The list whose closing bracket ends the target's range; nullopt when there is none.
std::optional<BracketList> list_at(const Target& target);

// Adds items that are not there, one line or many as the list is written. False when there is no such list.
bool add_items(EditContext& context, const Target& target, const std::vector<MaskedText>& items);

}  // namespace lastmile
