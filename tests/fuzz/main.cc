// libFuzzer's door to one target, whose name is LASTMILE_FUZZ_TARGET.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "fuzz/targets.h"

namespace {

using namespace lastmile::fuzz;

const Target& target() {
  for (const Target& each : targets()) {
    if (each.name == LASTMILE_FUZZ_TARGET) return each;
  }
  std::abort();
}

}  // namespace

// What every input needs is made before the first is timed, and no other program is started and nothing kept.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
  setenv("PATH", "/nowhere", 1);
  setenv("XDG_CACHE_HOME", "/dev/null/nowhere", 1);
  target().play("");
  for (const lastmile::Language& language : lastmile::languages()) {
    if (language.grammar) engine().patterns().of(language);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  target().play({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
