// Who stands before a method that is a route: decorators beside its own, above its class, and guards of the whole app.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

Lines routes(const std::string& controller, const std::string& module = "") {
  return whole_facts({{"package.json", "{\"dependencies\": {\"@nestjs/core\": \"11.0.0\"}}"},
                      {"users.controller.ts", controller},
                      {"app.module.ts", module}},
                     "route", {"verb", "full_path", "guarded", "limited"});
}

std::string controller(const std::string& above, const std::string& methods) {
  return "import { JwtGuard } from \"./jwt.guard\";\n" + above + "@Controller(\"users\")\nexport class Users {\n" +
         methods + "}\n";
}

const std::string two = "  @Get()\n  list() {}\n\n  @Post()\n  create() {}\n";

}  // namespace

TEST_CASE("a guard above a method is for that route, in any order; above the class for all") {
  CHECK(routes(controller("", two)) == Lines{"GET /users no no", "POST /users no no"});
  CHECK(routes(controller("", "  @UseGuards(JwtAuthGuard)\n  @Get()\n  list() {}\n\n  @Post()\n  create() {}\n")) ==
        Lines{"GET /users yes no", "POST /users no no"});
  CHECK(
      routes(controller("", "  @Get()\n  list() {}\n\n  @Post()\n  @UseGuards(AuthGuard(\"jwt\"))\n  create() {}\n")) ==
      Lines{"GET /users no no", "POST /users yes no"});
  CHECK(routes(controller("@UseGuards(JwtAuthGuard)\n", two)) == Lines{"GET /users yes no", "POST /users yes no"});
}

TEST_CASE("a guard of one's own may be one; a limiter is none") {
  CHECK(routes(controller("@UseGuards(PaidPlan)\n", "  @Get()\n  list() {}\n")) == Lines{"GET /users maybe no"});
  CHECK(routes(controller("@UseGuards(ThrottlerGuard)\n", "  @Get()\n  list() {}\n")) == Lines{"GET /users no yes"});
  CHECK(routes(controller("", "  @Throttle({ default: { limit: 5, ttl: 1000 } })\n  @Get()\n  list() {}\n")) ==
        Lines{"GET /users no yes"});
}

TEST_CASE("a guard of the whole app is for all routes but those that say they are open") {
  const std::string global =
      "@Module({ providers: [{ provide: APP_GUARD, useClass: JwtAuthGuard }] })\nexport class AppModule {}\n";
  CHECK(routes(controller("", two), global) == Lines{"GET /users yes no", "POST /users yes no"});
  CHECK(routes(controller("", two), "app.useGlobalGuards(new JwtAuthGuard());\n") ==
        Lines{"GET /users yes no", "POST /users yes no"});
  CHECK(routes(controller("", "  @Public()\n  @Get()\n  list() {}\n\n  @Post()\n  create() {}\n"), global) ==
        Lines{"GET /users no no", "POST /users yes no"});
  CHECK(routes(controller("", "  @Public()\n  @UseGuards(JwtAuthGuard)\n  @Get()\n  list() {}\n"), global) ==
        Lines{"GET /users yes no"});
}

TEST_CASE("methods of the same name in two classes of a file are two routes") {
  const std::string code =
      "@Controller(\"a\")\nexport class A {\n  @UseGuards(JwtAuthGuard)\n  @Get()\n  list() {}\n}\n\n"
      "@Controller(\"b\")\nexport class B {\n  @Get()\n  list() {}\n}\n";
  CHECK(routes(code) == Lines{"GET /a yes no", "GET /b no no"});
}
