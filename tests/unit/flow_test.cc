// What a request brings and where it goes, inside one function.
#include <doctest/doctest.h>

#include "support/mini_engine.h"
#include "support/show.h"

using namespace lastmile;

namespace {

using Lines = std::vector<std::string>;

// "sink [fields] validated checked" of each flow in the body of one handler.
Lines flows(const std::string& body) {
  return whole_facts({{"a.js", "async function handler(req, res) {\n" + body + "}\n"}}, "input_flow",
                     {"sink", "what", "fields", "validated", "checked"});
}

}  // namespace

TEST_CASE("input reaches a sink directly, by name, by parts and by spread") {
  const struct {
    std::string body;
    Lines expected;
  } rows[] = {
      {"  await prisma.user.create({ data: req.body });\n", {"db_write body  - -"}},
      {"  const data = req.body;\n  await prisma.user.create({ data });\n", {"db_write body  - -"}},
      {"  const data = req.body;\n  const row = { ...data, at: 1 };\n  await prisma.user.create({ data: row });\n",
       {"db_write body  - -"}},
      {"  await prisma.user.create({ data: { ...req.body } });\n", {"db_write body  - -"}},
      {"  const { email, name } = req.body;\n  await prisma.user.create({ data: { email } });\n",
       {"db_write body email, name - -"}},
      {"  await prisma.user.create({ data: { email: req.body.email } });\n", {"db_write body email - -"}},
      {"  const a = req.body;\n  const b = a.list;\n  const c = b[0];\n  await prisma.user.create({ data: c });\n",
       {"db_write body  - -"}},
      {"  const { email } = req.body;\n  await prisma.user.create({ data: { email: known.email } });\n", {}},
      {"  const data = req.body;\n  await prisma.user.create({ data: other });\n", {}},
      {"  const data = req.body;\n  await prisma.user.create({ data: \"data\" });\n", {}},
      {"  const data = req.body;\n  await prisma.user.create({ data: known ? data : other });\n",
       {"db_write body  - -"}},
      {"  const { email: mail } = req.body;\n  await prisma.user.create({ data: { email } });\n", {}},
      {"  const { email: mail, name } = req.body;\n  await prisma.user.create({ data: { mail } });\n",
       {"db_write body email, name - -"}},
      {"  const data = req.body;\n", {}},
      {"  const database = 1;\n  const data = req.body;\n  await prisma.user.create({ data: database });\n", {}},
      {"  await prisma.user.create({ data: {} });\n", {}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(flows(row.body) == row.expected, row.body);
}

TEST_CASE("a validator or a hand check above the sink is seen") {
  const struct {
    std::string body;
    Lines expected;
  } rows[] = {
      {"  const data = Schema.parse(req.body);\n  await prisma.user.create({ data });\n", {}},
      {"  const { email } = Schema.parse(req.body);\n  await prisma.user.create({ data: { email } });\n", {}},
      {"  Schema.parse(req.body);\n  await prisma.user.create({ data: req.body });\n", {"db_write body  true -"}},
      {"  const data = req.body;\n  Schema.parse(data);\n  await prisma.user.create({ data });\n",
       {"db_write body  true -"}},
      {"  await prisma.user.create({ data: req.body });\n  Schema.parse(req.body);\n", {"db_write body  - -"}},
      {"  Schema.parse(settings);\n  await prisma.user.create({ data: req.body });\n", {"db_write body  - -"}},
      {"  const data = req.body;\n  if (!data.email) return res.status(400).end();\n  await prisma.user.create({ data "
       "});\n",
       {"db_write body  - true"}},
      {"  const data = req.body;\n  if (!flag) return res.status(400).end();\n  await prisma.user.create({ data });\n",
       {"db_write body  - -"}},
      {"  const data = req.body;\n  await prisma.user.create({ data });\n  if (!data.email) return "
       "res.status(400).end();\n",
       {"db_write body  - -"}},
  };
  for (const auto& row : rows) CHECK_MESSAGE(flows(row.body) == row.expected, row.body);
}

TEST_CASE("a flow ends with its function") {
  CHECK(whole_facts({{"a.js",
                      "function a(req) { const data = req.body; }\nasync function b(data) { await prisma.user.create({ "
                      "data }); }\n"}},
                    "input_flow", {"sink"})
            .empty());
}

TEST_CASE("input that is handed on whole has fields that nobody names") {
  const auto whole = [](const std::string& body) {
    return whole_facts({{"a.js", "async function handler(req, res) {\n" + body + "}\n"}}, "input_flow", {"whole"});
  };
  const Lines yes{"true"}, no{"-"};
  CHECK(whole("  await prisma.user.create({ data: req.body });\n") == yes);
  CHECK(whole("  const body = req.body;\n  await prisma.user.create({ data: { ...body, name: body.name } });\n") ==
        yes);
  CHECK(whole("  const body = req.body;\n  log(body);\n  await prisma.user.create({ data: { name: body.name } });\n") ==
        yes);
  CHECK(whole("  const { id, ...rest } = req.body;\n  await prisma.user.create({ data: { id } });\n") == yes);
  CHECK(whole("  const { name } = req.body;\n  await prisma.user.create({ data: { name } });\n") == no);
  CHECK(whole("  await prisma.user.create({ data: { name: req.body.name } });\n") == no);
  CHECK(
      whole(
          "  const body = req.body;\n  // the body\n  log(\"the body\");\n  if (!body) return res.sendStatus(400);\n  "
          "await prisma.user.create({ data: { name: body?.name, age: body[\"age\"] } });\n") == no);
}
