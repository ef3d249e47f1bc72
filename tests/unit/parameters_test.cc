// What a function takes and a call gives.
#include <doctest/doctest.h>

#include "models/parameters.h"

using namespace lastmile;

namespace {

std::string shown(const std::vector<Words>& parameters) {
  std::string text;
  for (const Words& names : parameters) {
    for (const std::string& name : names) text += name + ",";
    text += ";";
  }
  return text;
}

}  // namespace

TEST_CASE("each parameter binds its names, whatever its language writes around them") {
  const struct {
    std::string_view head, name, names;
  } rows[] = {
      {"async function find(name, limit = 10) ", "find", "name,;limit,;"},
      {"(name, ...rest) => ", "find", "name,;rest,;"},
      {"name => ", "find", "name,;"},
      {"({ name, age: years }, id) => ", "find", "name,years,;id,;"},
      {"function find<T>(name: string, options: Options = {}) ", "find", "name,;options,;"},
      {"def find(self, name: str, *rest)", "find", "name,;rest,;"},
      {"func (s *Store) Find(ctx context.Context, name string) (*Row, error) ", "Find", "ctx,;name,;"},
      {"find() ", "find", ""},
  };
  for (const auto& row : rows) CHECK_MESSAGE(shown(parameters_of(row.head, row.name)) == row.names, row.head);
}

TEST_CASE("a parameter that is a number or a truth carries no text") {
  CHECK(shown(parameters_of("def find(name: str, limit: int = 5)", "find")) == "name,;;");
  CHECK(shown(parameters_of("func find(name string, limit int)", "find")) == "name,;;");
  CHECK(shown(parameters_of("(id: number, name: string) => ", "find")) == ";name,;");
}

TEST_CASE("the arguments of a call stand between its commas, not between those of others") {
  const std::string_view code = "save(a, join(b, c), { d, e }, [f, g])";
  std::vector<std::string_view> parts;
  for (const Range part : parts_of_bracket(code, 4)) parts.push_back(code.substr(part.begin, part.size()));
  CHECK(parts == std::vector<std::string_view>{"a", " join(b, c)", " { d, e }", " [f, g]"});
  CHECK(parts_of_bracket("save()", 4).empty());
  CHECK(parts_of_bracket("save(a, ", 4).size() == 1);
}
