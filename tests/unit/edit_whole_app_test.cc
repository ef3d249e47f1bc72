// What several fixes of real rules make of one small server, written in a style that no template is written in.
#include <doctest/doctest.h>

#include "support/edit_fixture.h"

using namespace lastmile;

namespace {

constexpr auto server = R"(const express = require('express')
const cookies = require('cookie-parser')

const app = express()

app.post('/login', (req, res) => {
    res.cookie('session', req.body.token, {
        path: '/'
    })
    res.json({ ok: true })
})

app.listen(3000)
)";

constexpr auto fixed_server = R"(const express = require('express')
const cookies = require('cookie-parser')
const { rateLimit } = require('express-rate-limit')

const app = express()
app.set('trust proxy', 1)
app.use('/login', rateLimit({ windowMs: 60_000, limit: 10 }))

app.post('/login', (req, res) => {
    res.cookie('session', req.body.token, {
        path: '/',
        httpOnly: true,
        secure: process.env.NODE_ENV === 'production',
        sameSite: 'lax'
    })
    res.json({ ok: true })
})

const server = app.listen(process.env.PORT ?? 3000)

let closing = false
async function shutdown(signal) {
    if (closing) return
    closing = true
    console.log(`${signal} received, draining connections`)
    server.close(() => process.exit(0))
}
process.on('SIGTERM', () => shutdown('SIGTERM'))
)";

constexpr auto limit = R"(with = { app = { fact = "app" } }
[[edit]]
import = "@app"
name = "rateLimit"
from = "express-rate-limit"
[[edit]]
dependency = "express-rate-limit"
[[edit]]
after = "@app"
with = '''
${app.name}.set("trust proxy", 1);
${app.name}.use("${path}", rateLimit({ windowMs: 60_000, limit: 10 }));
'''
)";

constexpr auto cookie = R"([[edit]]
extend = "@options"
lines = ["httpOnly: true", "secure: process.env.NODE_ENV === \"production\"", "sameSite: \"lax\""]
)";

constexpr auto port = R"([[edit]]
replace = "@port"
with = "process.env.PORT ?? ${port}"
[[edit]]
append = ".env.example"
lines = ["PORT=${port}"]
)";

constexpr auto shutdown = R"([[edit]]
replace = "@receiver"
with = "const server = ${receiver}"
[[edit]]
after = "@primary"
unless = "SIGTERM"
with = '''

let closing = false;
async function shutdown(signal) {
  if (closing) return;
  closing = true;
  console.log(`$${signal} received, draining connections`);
  server.close(() => process.exit(0));
}
process.on("SIGTERM", () => shutdown("SIGTERM"));
'''
)";

// The source with each `what` marked, in order of place.
std::string marked(std::string text, const std::vector<std::pair<std::string, std::string>>& marks) {
  std::size_t from = 0;
  for (const auto& [header, what] : marks) {
    const std::size_t at = text.find(what, from);
    REQUIRE(at != std::string::npos);
    const std::string mark = "‹" + header + "|" + what + "›";
    text.replace(at, what.size(), mark);
    from = at + mark.size();
  }
  return text;
}

}  // namespace

TEST_CASE("a small server after four fixes") {
  EditProject project;
  std::string text = marked(
      server, {{"import name=express module=express style=commonjs", "const express = require('express')"},
               {"import name=cookies module=cookie-parser style=commonjs", "const cookies = require('cookie-parser')"},
               {"app name=app", "const app = express()"},
               {"path", "/login"},
               {"options", "{\n        path: '/'\n    }"}});
  const std::string listen = "app.listen(3000)";
  text.replace(text.find(listen), listen.size(), "‹primary|‹receiver|app›.listen(‹port|3000›)›");
  project.file("server.js", text)
      .file("package.json",
            "‹manifest manager=npm dependency_key=dependencies|{\n\t\"dependencies\": {\n\t\t\"express\": "
            "\"^4.19.0\"\n\t}\n}›\n")
      .version("npm:express-rate-limit", "^7.4.0");
  const std::vector<std::string> fixes = {shutdown, port, cookie, limit};
  const auto texts = project.after(fixes);
  CHECK(project.left_out(fixes) == 0);
  CHECK(texts.at("server.js") == fixed_server);
  CHECK(texts.at("package.json") ==
        "{\n\t\"dependencies\": {\n\t\t\"express\": \"^4.19.0\",\n\t\t\"express-rate-limit\": \"^7.4.0\"\n\t}\n}\n");
  CHECK(texts.at(".env.example") == "PORT=3000\n");
}
