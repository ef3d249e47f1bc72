// Options that are an object with a name: one hop, in the same file, where the name can be seen.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "secure httpOnly" of each cookie, `-` for what is not known to be set; "unknown" when nothing is.
Lines cookies(const std::string& code) {
  return whole_facts({{"a.ts", code}}, "cookie", {"name", "option.secure", "option.httpOnly"});
}

const std::string use = "export function f(res: Response) {\n  res.cookie(\"token\", t, options);\n}\n";

}  // namespace

TEST_CASE("the options of an object that has a name are those of the call") {
  CHECK(cookies("const options = { secure: true, httpOnly };\n" + use) == Lines{"token true httpOnly"});
  CHECK(cookies("const options = { maxAge: 1 };\n" + use) == Lines{"token - -"});
  CHECK(cookies("const options: Options = { secure: true };\noptions.httpOnly = no;\n" + use) ==
        Lines{"token true no"});
  CHECK(cookies("function f(res: Response) {\n  const options = { secure: false };\n  res.cookie(\"token\", t, "
                "options);\n}\n") == Lines{"token false -"});
}

TEST_CASE("what another function declares, a caller gives or another file exports is not known") {
  CHECK(cookies("function g() {\n  const options = { secure: true };\n}\n" + use) == Lines{"token - -"});
  CHECK(cookies("const options = { secure: true };\nexport const f = (res: Response, options: O) => {\n  "
                "res.cookie(\"token\", t, options);\n};\n") == Lines{"token - -"});
  CHECK(cookies("import { options } from \"./options\";\n" + use) == Lines{"token - -"});
}
