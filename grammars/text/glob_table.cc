#include "text/glob_table.h"

#include <algorithm>

#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::string_view special = "*?[]{},/";

bool is_plain(std::string_view text) { return text.find_first_of(special) == std::string_view::npos; }

// Of `js` and `{js,ts}`, each alternative; none when there is more to them.
std::vector<std::string_view> listed(std::string_view words) {
  if (words.starts_with('{') && words.ends_with('}')) words = words.substr(1, words.size() - 2);
  std::vector<std::string_view> all;
  for (std::size_t comma = 0; comma != std::string_view::npos;) {
    comma = words.find(',');
    all.push_back(words.substr(0, comma));
    words.remove_prefix(comma == std::string_view::npos ? words.size() : comma + 1);
  }
  const auto unfit = [](std::string_view word) { return word.empty() || !is_plain(word); };
  return std::any_of(all.begin(), all.end(), unfit) ? std::vector<std::string_view>() : all;
}

// Of `*.js` and `*.{js,ts}`: without a dot in them.
std::vector<std::string_view> endings_of(std::string_view glob) {
  if (!glob.starts_with("*.") || glob.find('.', 2) != std::string_view::npos) return {};
  return listed(glob.substr(2));
}

// Of `**/dist/**` and `**/{dist,build}/**`.
std::vector<std::string_view> folders_of(std::string_view glob) {
  constexpr std::string_view any = "**/", below = "/**";
  if (glob.size() < any.size() + below.size() || !glob.starts_with(any) || !glob.ends_with(below)) return {};
  return listed(glob.substr(any.size(), glob.size() - any.size() - below.size()));
}

}  // namespace

void GlobTable::add(std::string_view glob, std::uint32_t number) {
  const std::vector<std::string_view> endings = endings_of(glob), folders = folders_of(glob);
  for (const std::string_view ending : endings) endings_[std::string(ending)].push_back(number);
  for (const std::string_view folder : folders) folders_[std::string(folder)].push_back(number);
  if (!endings.empty() || !folders.empty()) return;
  (is_plain(glob) ? names_ : others_)[std::string(glob)].push_back(number);
}

std::vector<std::uint32_t> GlobTable::matching(std::string_view path) const {
  Numbers numbers;
  const auto take = [&](const Numbers& more) { numbers.insert(numbers.end(), more.begin(), more.end()); };
  const auto look_up = [&](const Lookup& lookup, std::string_view key) {
    if (const auto found = lookup.find(key); found != lookup.end()) take(found->second);
  };
  std::string_view name = path;
  for (std::size_t slash = 0; (slash = name.find('/')) != std::string_view::npos; name.remove_prefix(slash + 1)) {
    look_up(folders_, name.substr(0, slash));
  }
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
