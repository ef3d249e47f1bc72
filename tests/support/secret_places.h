// Where a made-up value of each format would stand in a file.
#pragma once

#include <string>

#include "secrets/secret_formats.h"

namespace lastmile {

struct SecretPlace {
  std::string text;
  std::string path = "settings.conf";
};

SecretPlace place_of_secret(const SecretFormat& format, const std::string& example);

}  // namespace lastmile
