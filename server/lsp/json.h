// JSON inside lsp/: values as nlohmann/json has them, written so that any bytes make valid JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace lastmile::lsp {

using Json = nlohmann::json;

// Bytes that are not UTF-8 become U+FFFD.
inline std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace lastmile::lsp
