// The algorithm of the routes model: who stands before a handler. What each framework writes is shown by the rules'
// examples.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "VERB path guarded/limited/validated" of each route, in the order of the files.
Lines routes(const Files& files) {
  Lines lines;
  Files all = files;
  all.emplace("package.json", "{\"dependencies\": {\"express\": \"4.19.2\"}}");
  for (const std::string& line : whole_facts(all, "route", {"verb", "full_path", "guarded", "limited", "validated"})) {
    lines.push_back(line);
  }
  return lines;
}

const std::string app = "const express = require(\"express\");\nconst app = express();\n";
const std::string router = "const express = require(\"express\");\nconst router = express.Router();\n";

Lines of_app(const std::string& rest) { return routes({{"app.js", app + rest}}); }

}  // namespace

TEST_CASE("middleware counts for what stands below it") {
  const struct {
    std::string code;
    Lines expected;
  } rows[] = {
      {"app.get(\"/a\", h);\napp.use(requireAuth);\napp.get(\"/b\", h);\n", {"GET /a no no no", "GET /b yes no no"}},
      {"app.use(\"/admin\", requireAuth);\napp.get(\"/admin\", h);\napp.get(\"/admin/x\", "
       "h);\napp.get(\"/administrators\", h);\n",
       {"GET /admin yes no no", "GET /admin/x yes no no", "GET /administrators no no no"}},
      {"app.use([\"/login\", \"/register\"], limiter);\napp.post(\"/login\", h);\napp.post(\"/register\", "
       "h);\napp.post(\"/other\", h);\n",
       {"POST /login no yes no", "POST /register no yes no", "POST /other no no no"}},
      {"app.post(\"/a\", requireAuth, limiter, validateBody(s), h);\napp.post(\"/b\", h);\n",
       {"POST /a yes yes yes", "POST /b no no no"}},
      {"app.post(\"/a\", [requireAuth, limiter], h);\n", {"POST /a yes yes no"}},
      {"app.use(express.json());\napp.use(cors());\napp.get(\"/a\", h);\n", {"GET /a no no no"}},
      {"const slow = rateLimit({ max: 5 });\napp.post(\"/a\", slow, h);\n", {"POST /a no yes no"}},
      {"app.get(\"/a\", async (req, res) => { const user = await getServerSession(); });\n", {"GET /a yes no no"}},
      {"app.get(\"/a\", mine);\nfunction mine(req, res) { jwt.verify(req.headers.authorization, KEY); }\n",
       {"GET /a yes no no"}},
      {"app.get(\"/a\", mine);\nfunction mine(req, res) { res.json({}); }\n", {"GET /a no no no"}},
      {"axios.get(\"/a\");\nconst cached = map.get(\"/b\");\n", {}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(of_app(row.code) == row.expected, row.code);
}

TEST_CASE("a mount gives its prefix and its guards to the routes below it") {
  const struct {
    std::string code;
    Lines expected;
  } rows[] = {
      {"const r = express.Router();\nr.get(\"/:id\", h);\napp.use(\"/users\", r);\n", {"GET /users/:id no no no"}},
      {"const r = express.Router();\nr.get(\"/\", h);\napp.use(\"/users/\", requireAuth, r);\n",
       {"GET /users/ yes no no"}},
      {"const r = express.Router();\nr.get(\"/\", h);\napp.use(\"/api\", r);\napp.use(requireAuth);\n",
       {"GET /api/ no no no"}},
      {"const r = express.Router();\nr.get(\"/\", h);\napp.use(requireAuth);\napp.use(\"/api\", r);\n",
       {"GET /api/ yes no no"}},
      {"app.use(\"/api\", limiter);\nconst r = express.Router();\nr.get(\"/x\", h);\napp.use(\"/api\", r);\n",
       {"GET /api/x no yes no"}},
      {"app.use(\"/api/x\", limiter);\nconst r = express.Router();\nr.get(\"/x\", h);\nr.get(\"/y\", "
       "h);\napp.use(\"/api\", r);\n",
       {"GET /api/x no yes no", "GET /api/y no no no"}},
      {"const a = express.Router();\nconst b = express.Router();\nb.get(\"/z\", h);\na.use(\"/y\", "
       "b);\napp.use(\"/x\", a);\n",
       {"GET /x/y/z no no no"}},
      {"const a = express.Router();\nconst b = express.Router();\na.use(requireAuth);\nb.get(\"/z\", "
       "h);\na.use(\"/y\", b);\napp.use(\"/x\", a);\n",
       {"GET /x/y/z yes no no"}},
      {"const r = express.Router();\nr.get(\"/a\", h);\nr.use(requireAuth);\nr.get(\"/b\", h);\napp.use(r);\n",
       {"GET /a no no no", "GET /b yes no no"}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(of_app(row.code) == row.expected, row.code);
}

TEST_CASE("mounts, guards and handlers are followed into other files") {
  const std::string exported = "module.exports = router;\n";
  CHECK(routes({{"app.js", app + "app.use(\"/u\", require(\"./routes/users\"));\n"},
                {"routes/users.js", router + "router.get(\"/:id\", h);\n" + exported}}) ==
        Lines{"GET /u/:id no no no"});
  CHECK(routes({{"app.js",
                 app + "const users = require(\"./routes/users\");\napp.use(requireAuth);\napp.use(\"/u\", users);\n"},
                {"routes/users.js", router + "router.get(\"/:id\", h);\n" + exported}}) ==
        Lines{"GET /u/:id yes no no"});
  CHECK(routes({{"app.mjs",
                 "import express from \"express\";\nimport { users } from \"./users.mjs\";\nconst app = "
                 "express();\napp.use(\"/u\", users);\n"},
                {"users.mjs",
                 "import { Router } from \"express\";\nexport const users = Router();\nusers.get(\"/\", h);\n"}}) ==
        Lines{"GET /u/ no no no"});
  CHECK(
      routes(
          {{"app.js", app + "const { gate } = require(\"./gate\");\napp.get(\"/a\", gate, h);\n"},
           {"gate.js",
            "function gate(req, res, next) { jwt.verify(req.token, KEY); next(); }\nmodule.exports = { gate };\n"}}) ==
      Lines{"GET /a yes no no"});
  CHECK(routes({{"app.js", app + "const { plain } = require(\"./plain\");\napp.get(\"/a\", plain, h);\n"},
                {"plain.js", "function plain(req, res, next) { next(); }\nmodule.exports = { plain };\n"}}) ==
        Lines{"GET /a no no no"});
  CHECK(routes(
            {{"app.js", app + "const { list } = require(\"./list\");\napp.get(\"/a\", list);\n"},
             {"list.js", "function list(req, res) { const s = getServerSession(); }\nmodule.exports = { list };\n"}}) ==
        Lines{"GET /a yes no no"});
}

TEST_CASE("what is imported and unknown may be a guard") {
  CHECK(of_app("const { gate } = require(\"some-gate\");\napp.use(gate());\napp.get(\"/a\", h);\n") ==
        Lines{"GET /a maybe no no"});
  CHECK(of_app("const { gate } = require(\"some-gate\");\napp.get(\"/a\", gate, h);\napp.get(\"/b\", h);\n") ==
        Lines{"GET /a maybe no no", "GET /b no no no"});
  CHECK(of_app("const helmet = require(\"helmet\");\napp.use(helmet());\napp.get(\"/a\", h);\n") ==
        Lines{"GET /a no no no"});
}

TEST_CASE("mounts in a circle come to an end") {
  CHECK(of_app("const a = express.Router();\nconst b = express.Router();\na.get(\"/z\", h);\na.use(\"/a\", "
               "b);\nb.use(\"/b\", a);\n")
            .size() == 1);
  CHECK(of_app("app.get(\"/z\", h);\napp.use(\"/a\", app);\n") == Lines{"GET /z no no no"});
  CHECK(routes({{"a.js",
                 router + "router.use(\"/b\", require(\"./b\"));\nrouter.get(\"/a\", h);\nmodule.exports = router;\n"},
                {"b.js",
                 router + "router.use(\"/a\", require(\"./a\"));\nrouter.get(\"/b\", h);\nmodule.exports = router;\n"}})
            .size() == 2);
}

TEST_CASE("a router nobody knows counts where only one framework can be meant") {
  const std::string code = "app.get(\"/a\", (req, res) => res.end());\nthing.get(\"/b\", (req, res) => res.end());\n";
  CHECK(routes({{"app.js", app}, {"more.js", code}}) == Lines{"GET /a no no no"});
  CHECK(whole_facts({{"more.js", code}}, "route", {"full_path"}).empty());
}
