#include "project/own_rules.h"

#include "built_in/built_in.h"
#include "parallel.h"

namespace lastmile {

namespace fs = std::filesystem;

namespace {

// All languages at once: this is what takes time at start.
std::vector<Problem> compile_own(const Patterns& patterns) {
  std::vector<const Language*> own;
  for (const Language& language : languages()) {
    if (patterns.has_own(language)) own.push_back(&language);
  }
  parallel_for(own.size(), core_count(), [&](std::size_t i) { patterns.of(*own[i]); });
  return patterns.problems(true);
}

}  // namespace

OwnRules engine_with(const std::vector<DataFile>& own, const fs::path& cache) {
  OwnRules result;
  std::vector<DataFile> all = built_in_data();
  all.insert(all.end(), own.begin(), own.end());
  result.engine = std::make_shared<const Engine>(all, result.problems, built_in_images(), image_store(cache));
  result.reader = std::make_shared<LocalReader>(result.engine);
  if (own.empty()) return result;
  const std::vector<Problem> more = compile_own(result.engine->patterns());
  result.problems.insert(result.problems.end(), more.begin(), more.end());
  return result;
}

}  // namespace lastmile
