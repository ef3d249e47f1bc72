#include "text/glob_table.h"

#include <algorithm>

#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::string_view special = "*?[]{},/";

bool is_plain(std::string_view text) { return text.find_first_of(special) == std::string_view::npos; }

// Those of `*.js` and `*.{js,ts}`; none when the glob is something else, or one of them has a dot in it.
std::vector<std::string_view> endings_of(std::string_view glob) {
  if (!glob.starts_with("*.")) return {};
  glob.remove_prefix(2);
  if (glob.starts_with('{') && glob.ends_with('}')) glob = glob.substr(1, glob.size() - 2);
  std::vector<std::string_view> endings;
  for (std::size_t comma = 0; comma != std::string_view::npos;) {
    comma = glob.find(',');
    endings.push_back(glob.substr(0, comma));
    glob.remove_prefix(comma == std::string_view::npos ? glob.size() : comma + 1);
  }
  const auto unfit = [](std::string_view ending) {
    return ending.empty() || !is_plain(ending) || ending.find('.') != std::string_view::npos;
  };
  return std::any_of(endings.begin(), endings.end(), unfit) ? std::vector<std::string_view>() : endings;
}

}  // namespace

void GlobTable::add(std::string_view glob, std::uint32_t number) {
  if (is_plain(glob)) {
    names_[std::string(glob)].push_back(number);
    return;
  }
  const std::vector<std::string_view> endings = endings_of(glob);
  for (const std::string_view ending : endings) endings_[std::string(ending)].push_back(number);
  if (endings.empty()) others_[std::string(glob)].push_back(number);
}

std::vector<std::uint32_t> GlobTable::matching(std::string_view path) const {
  Numbers numbers;
  const auto take = [&](const Numbers& more) { numbers.insert(numbers.end(), more.begin(), more.end()); };
  const auto look_up = [&](const Lookup& lookup, std::string_view key) {
    if (const auto found = lookup.find(key); found != lookup.end()) take(found->second);
  };
  const std::string_view name = path.substr(path.rfind('/') + 1);
  look_up(names_, name);
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) look_up(endings_, name.substr(dot + 1));
  for (const auto& [glob, more] : others_) {
    if (glob_match(glob, path)) take(more);
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace lastmile
