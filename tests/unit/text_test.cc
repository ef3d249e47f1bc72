#include "text/text.h"

#include <doctest/doctest.h>

using namespace lastmile;

TEST_CASE("lines end with \\n, \\r\\n or a lone \\r") {
  const struct {
    const char* bytes;
    std::vector<std::string> lines;
  } rows[] = {
      {"", {""}},
      {"one", {"one"}},
      {"one\n", {"one", ""}},
      {"one\r\ntwo", {"one", "two"}},
      {"one\rtwo\nthree", {"one", "two", "three"}},
      {"\n\n", {"", "", ""}},
  };
  for (const auto& row : rows) {
    const Text text(row.bytes);
    std::vector<std::string> lines;
    for (std::uint32_t i = 0; i < text.line_count(); ++i) lines.emplace_back(text.line(i));
    CHECK_MESSAGE(lines == row.lines, row.bytes);
  }
}

TEST_CASE("an offset is a line and a column in bytes, and beyond the end it is still a place") {
  const Text text("aé\nb");
  const struct {
    std::uint32_t offset, line, column;
  } rows[] = {{0, 0, 0}, {1, 0, 1}, {3, 0, 3}, {4, 1, 0}, {5, 1, 1}, {99, 1, 95}};
  for (const auto& row : rows) {
    const LineColumn place = text.position(row.offset);
    CHECK(place.line == row.line);
    CHECK(place.column == row.column);
  }
  CHECK(text.slice({3, 99}) == "\nb");
  CHECK(text.slice({9, 3}).empty());
  CHECK(text.line(7).empty());
}
