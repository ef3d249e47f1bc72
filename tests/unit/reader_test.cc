// Who reads documents keeps their trees, as many as the memory for trees holds; what is found never depends on that.
#include "project/reader.h"

#include <doctest/doctest.h>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

#include "project/workers.h"
#include "support/mini_engine.h"
#include "support/typist.h"

using namespace lastmile;

namespace {

std::shared_ptr<const Engine> engine() { return {std::shared_ptr<void>(), &whole_engine()}; }

FileReading read(Reader& reader, const std::string& name, const std::string& text, bool anew = false) {
  return reader.read({{name, std::make_shared<const Text>(text), 0, nullptr, {}}, "file:///" + name, anew});
}

const std::string name = "app.js", other = "other.js";
const std::string text = "fetch(\"http://api.shop.net/items\");\n";
// An error in a text of this length makes a reading provisional.
const std::string long_file = [] {
  std::string lines;
  while (lines.size() < 80 * 1024) lines += text;
  return lines;
}();

}  // namespace

TEST_CASE("with and without memory for trees, the same is found after each edit") {
  LocalReader keeps(engine()), forgets(engine(), {.tree_memory = 0});
  Typist typist(text);
  for (int i = 0; i < 200; ++i) {
    typist.next(lsp::Encoding::utf8);
    CHECK(read(keeps, name, typist.text()).matches->facts == read(forgets, name, typist.text()).matches->facts);
  }
}

TEST_CASE("a tree that is kept makes the next reading of a broken long text provisional, until it is read anew") {
  LocalReader reader(engine());
  CHECK_FALSE(read(reader, name, long_file).provisional);
  CHECK(read(reader, name, "(" + long_file).provisional);
  CHECK_FALSE(read(reader, name, "(" + long_file, true).provisional);
}

TEST_CASE("what was read longest ago is let go first") {
  LocalReader reader(engine(), {.tree_memory = 5 * 1024 * 1024});  // for one of these trees
  read(reader, name, long_file);
  read(reader, other, long_file);
  CHECK(read(reader, other, "(" + long_file).provisional);
  CHECK_FALSE(read(reader, name, "(" + long_file).provisional);
}

TEST_CASE("a worker that is sent only what changed reads the text that was meant") {
  if (!Nursery::possible()) return;
  Workers workers(worker_nursery(engine(), {}), engine(), 1);
  LocalReader local(engine(), {.tree_memory = 0});
  Typist typist(text), other_typist(text + text);
  for (int i = 0; i < 200; ++i) {
    const bool same = typist.random(4) != 0;  // now and then somebody types in another document
    Typist& now = same ? typist : other_typist;
    const std::string& file = same ? name : other;
    now.next(lsp::Encoding::utf8);
    CHECK(read(workers, file, now.text()).matches->facts == read(local, file, now.text()).matches->facts);
  }
}

#if __has_include(<sys/resource.h>)
TEST_CASE("the time for a text ends when nothing is read any more") {
  const auto limit = [] {
    rlimit now{};
    getrlimit(RLIMIT_CPU, &now);
    return now.rlim_cur;
  };
  const auto before = limit();
  LocalReader reader(engine(), {.seconds = 10000});
  read(reader, name, text);
  CHECK(limit() < before);
  reader.rest();
  CHECK(limit() == before);
}
#endif
