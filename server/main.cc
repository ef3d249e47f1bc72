#include <cstdio>
#include <exception>

#include "cli/commands.h"

int main(int count, char** words) {
  try {
    const lastmile::Parsed parsed = lastmile::parse_options(count, words);
    if (parsed.options) return lastmile::run_command(*parsed.options);
    std::fputs(parsed.text.c_str(), parsed.code == 0 ? stdout : stderr);
    return parsed.code;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lastmile: %s\n", error.what());
    return 2;
  }
}
