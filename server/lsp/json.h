// JSON inside lsp/: values as nlohmann/json has them, written so that any bytes make valid JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace lastmile::lsp {

using Json = nlohmann::json;

// Discarded when it is no JSON, or lists within lists that are deeper than any message: values are copied and written
// by functions that call themselves.
Json read_json(std::string_view text);

// Bytes that are not UTF-8 become U+FFFD.
inline std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace lastmile::lsp
