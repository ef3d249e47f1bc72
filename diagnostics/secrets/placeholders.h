// Tells what stands in the place of a secret: words like "your-key-here", templates, runs, published samples.
#pragma once

#include <string_view>
#include <vector>

#include "engine/regex.h"
#include "secrets/json_web_token.h"
#include "secrets/secret_formats.h"

namespace lastmile {

// At most two different bytes, or six neighbours of the alphabet or the digits in a row, up or down.
bool is_filler(std::string_view value);

enum class PasswordClass { placeholder, weak, strong };
enum class HostClass { example, local, remote };

// Immutable and shared between threads.
class Placeholders {
 public:
  explicit Placeholders(PlaceholderTables tables);

  bool matches(std::string_view value) const;
  bool is_sample(const JsonWebToken& token) const;
  PasswordClass password_class(std::string_view password) const;
  HostClass host_class(std::string_view host) const;

 private:
  PlaceholderTables tables_;
  std::vector<Regex> patterns_, local_hosts_, example_hosts_;
};

}  // namespace lastmile
