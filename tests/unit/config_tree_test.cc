#include "syntax/config_tree.h"

#include <doctest/doctest.h>

using namespace lastmile;

namespace {

// {a: [1, x]} for the mapping a with a sequence of two.
std::string shape(const ConfigNode& node) {
  if (node.kind == ConfigNode::Kind::scalar) return node.value;
  const bool mapping = node.kind == ConfigNode::Kind::mapping;
  std::string text = mapping ? "{" : "[";
  for (const ConfigEntry& entry : node.entries) {
    if (text.size() > 1) text += ", ";
    text += (mapping ? entry.key + ": " : "") + shape(entry.value);
  }
  return text + (mapping ? "}" : "]");
}

std::string read(const char* file, const std::string& text) {
  const auto tree = Tree::parse(std::make_shared<const Text>(text), *language_of(file, text));
  std::string shapes;
  for (const ConfigNode& document : ConfigTree::build(*tree).documents)
    shapes += (shapes.empty() ? "" : " --- ") + shape(document);
  return shapes;
}

}  // namespace

TEST_CASE("four formats read as one kind of tree") {
  const struct {
    const char* file;
    const char* text;
    const char* shape;
  } rows[] = {
      {"a.json", R"({"a": [1, "x"], "b": {"c": null}})", "{a: [1, x], b: {c: null}}"},
      {"a.json", "// comment\n{\"a\": /* here */ true,}", "{a: true}"},
      {"a.json", R"({"a": "say \"hi\""})", "{a: say \"hi\"}"},
      {"a.json", "", ""},
      {"a.yaml", "a: [1, x]\nb:\n  c: ~\n", "{a: [1, x], b: {c: ~}}"},
      {"a.yaml", "a: 1\n---\nb: 2\n", "{a: 1} --- {b: 2}"},
      {"a.yaml", "on:\n  push:\n  pull_request:\n", "{on: {push: , pull_request: }}"},
      {"a.yaml", "- a\n- b: 1\n  c: 'two'\n", "[a, {b: 1, c: two}]"},
      {"a.yaml", "base: &base\n  a: 1\nreal:\n  <<: *base\n  b: 2\n", "{base: {a: 1}, real: {a: 1, b: 2}}"},
      {"a.yaml", "run: |\n  npm ci\n  npm test\n", "{run: npm ci\nnpm test\n}"},
      {"a.yaml", "\"quoted key\": \"v\"\n", "{quoted key: v}"},
      {"a.toml", "a = 1\n[b]\nc = \"x\"\n[b.d]\ne = [1, 2]\n", "{a: 1, b: {c: x, d: {e: [1, 2]}}}"},
      {"a.toml", "[[x]]\na = 1\n[[x]]\na = 2\n[x.y]\nb = 3\n", "{x: [{a: 1}, {a: 2, y: {b: 3}}]}"},
      {"a.toml", "a = 1\n[a]\nb = 2\n[[a]]\nc = 3\n", "{a: 1, a: {b: 2}, a: [{c: 3}]}"},
      {"a.toml", "a.b.c = 1\nd = { e = 'f' }\n", "{a: {b: {c: 1}}, d: {e: f}}"},
      {"a.tf", "resource \"aws_x\" \"web\" {\n  port = 80\n  tags = { a = \"b\" }\n  ids = [\"x\", \"y\"]\n}\n",
       "{resource: {aws_x: {web: {port: 80, tags: {a: b}, ids: [x, y]}}}}"},
      {"a.tf", "rule {\n  a = 1\n}\nrule {\n  a = 2\n}\n", "{rule: {a: 1}, rule: {a: 2}}"},
  };
  for (const auto& row : rows) CHECK_MESSAGE(read(row.file, row.text) == row.shape, row.text);
}

TEST_CASE("a half-typed file gives what can be read") {
  CHECK(read("a.json", R"({"a": 1, "b": )").starts_with("{a: 1"));
  CHECK(read("a.yaml", "a: 1\nb:\n  c").starts_with("{a: 1"));
  CHECK(read("a.toml", "a = 1\nb = ").starts_with("{a: 1"));
}

TEST_CASE("no depth and no bomb exhausts anything") {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  CHECK_FALSE(read("a.json", deep).empty());
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string last = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int j = 0; j < 10; ++j) bomb += (j ? ", " : "") + last;
    bomb += "]\n";
  }
  const auto tree = Tree::parse(std::make_shared<const Text>(bomb), *language_named("yaml"));
  REQUIRE(tree);
  CHECK(ConfigTree::build(*tree).documents.size() == 1);
}
