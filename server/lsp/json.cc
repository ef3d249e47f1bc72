#include "lsp/json.h"

#include <algorithm>

namespace lastmile::lsp {

namespace {

constexpr int deepest = 512;

int depth_of(std::string_view text) {
  int depth = 0, most = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') quoted = !quoted;
    if (quoted) {
      i += c == '\\' ? 1 : 0;
    } else if (c == '[' || c == '{') {
      most = std::max(most, ++depth);
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return most;
}

}  // namespace

Json read_json(std::string_view text) {
  if (depth_of(text) > deepest) return Json(Json::value_t::discarded);
  return Json::parse(text, nullptr, false);
}

}  // namespace lastmile::lsp
