// The built-in rules and a project's own ones in one engine.
#pragma once

#include <memory>
#include <vector>

#include "project/image_store.h"
#include "project/reader.h"

namespace lastmile {

struct OwnRules {
  std::shared_ptr<const Engine> engine;
  std::shared_ptr<Reader> reader;  // with these rules, in this process
  std::vector<Problem> problems;  // with the project's own rules; those that are built in have none
};

// Compiled patterns of the own ones are kept in the folder `cache`; in none when it is empty.
OwnRules engine_with(const std::vector<DataFile>& own, const std::filesystem::path& cache = user_cache_folder());

}  // namespace lastmile
