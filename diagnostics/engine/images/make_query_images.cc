// make_query_images FILE: compiles the built-in patterns of every language while the program is built, and writes them
// one after the other, each behind its size: 32 bits, in this machine's byte order.
#include <cstdint>
#include <cstdio>

#include "engine/check.h"

using namespace lastmile;

int main(int count, char** words) {
  if (count != 2) return 2;
  std::vector<Problem> problems;
  std::vector<DataFile> data = built_in_data();
  for (DataFile& file : data) file.built_in = false;  // here it is made sure that they are right
  const RuleSet rules = load_rules(data, problems);
  secret_tables(data, problems);
  const Patterns patterns(rules);
  const std::vector<Problem> more = patterns.problems();
  problems.insert(problems.end(), more.begin(), more.end());
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", to_string(problem).c_str());
  if (!problems.empty()) return 1;
  std::FILE* out = std::fopen(words[1], "wb");
  if (!out) return 2;
  for (const Language& language : languages()) {
    if (!language.grammar) continue;
    for (const LanguagePatterns& each : patterns.of(language)) {
      const std::string image = each.query.image();
      const auto size = static_cast<std::uint32_t>(image.size());
      std::fwrite(&size, sizeof size, 1, out);
      std::fwrite(image.data(), 1, image.size(), out);
    }
  }
  return std::fclose(out) == 0 ? 0 : 2;
}
