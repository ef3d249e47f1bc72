// Work on all cores: the only door to Boost.Asio in the command line.
#pragma once

#include <cstddef>
#include <functional>

namespace lastmile {

// As many as the machine has, at least one.
std::size_t core_count();

// Calls `work(0) … work(count - 1)`, each once, on `jobs` threads; returns when all are done. Exceptions of `work` are
// rethrown here.
void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

}  // namespace lastmile
