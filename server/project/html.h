// Text as HTML. Whatever comes from a workspace goes through here before it is in a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lastmile::html {

std::string text(std::string_view plain);
// `words` in backticks become code.
std::string prose(std::string_view plain);
// For an id: letters, digits and dashes.
std::string word(std::string_view plain);

// A percent-encoded JSON array of strings.
std::string arguments(const std::vector<std::string>& strings);
// `inner` is HTML, `target` is not.
std::string link(std::string_view target, std::string_view inner, std::string_view style = "");

// The source expression `sha256-…` of a content security policy that allows this one style sheet.
std::string digest_source(std::string_view style);

}  // namespace lastmile::html
