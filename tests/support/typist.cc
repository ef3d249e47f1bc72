#include "support/typist.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "lsp/positions.h"
#include "project/file_list.h"

namespace lastmile {

namespace fs = std::filesystem;

lsp::ContentChange Typist::next(lsp::Encoding encoding) {
  if (undo_) return change(std::exchange(undo_, std::nullopt).value(), encoding);
  if (text_.size() > 2 * original_.size()) return change({{0, size()}, original_}, encoding);
  const Replacement edit = some_edit();
  if (random(2) == 0) {
    const auto end = static_cast<std::uint32_t>(edit.range.begin + edit.text.size());
    undo_ = Replacement{{edit.range.begin, end}, text_.substr(edit.range.begin, edit.range.size())};
  }
  return change(edit, encoding);
}

std::uint32_t Typist::offset(std::uint32_t near, std::uint32_t reach) {
  std::uint32_t at = std::min(size(), near + random(reach + 1));
  while (at > 0 && at < size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) --at;
  return at;
}

Typist::Replacement Typist::some_edit() {
  static const std::string pieces[] = {"a", " ", "\n", "\"", "'", "`", "{", "}", "(", ")",  "[",  "//",   "/*", "*/",
                                       "#", ":", "-",  "=",  ",", ";", "0", "é", "😀", "\t", "x1", "true", "${", "<"};
  const std::uint32_t at = offset(0, size());
  switch (random(4)) {
    case 0: return {{at, at}, pieces[random(static_cast<std::uint32_t>(std::size(pieces)))]};
    case 1: return {{at, offset(at, 12)}, ""};
    case 2: return {{at, offset(at, 4)}, pieces[random(static_cast<std::uint32_t>(std::size(pieces)))]};
    default: break;
  }
  const std::uint32_t from = offset(0, size());
  return {{at, at}, text_.substr(from, offset(from, 60) - from)};
}

lsp::ContentChange Typist::change(const Replacement& edit, lsp::Encoding encoding) {
  const Text before(text_);
  lsp::ContentChange result;
  if (random(20) != 0) result.range = lsp::extent_of(before, edit.range, encoding);
  text_.replace(edit.range.begin, edit.range.size(), edit.text);
  result.text = result.range ? edit.text : text_;
  return result;
}

Files texts_below(const std::string& folder, const std::string& part) {
  Files texts;
  const fs::path root = fs::path(LASTMILE_SOURCE_DIR) / folder;
  for (const std::string& path : walk_files(root).files) {
    if (path.find(part) == std::string::npos) continue;
    std::ifstream in(root / path, std::ios::binary);
    texts.emplace(path, std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()});
  }
  return texts;
}

// Of every language that has a grammar the longest example that is not too long.
Files example_of_each_language() {
  constexpr std::size_t longest = 1500;
  std::map<std::string_view, std::pair<std::string, std::string>> found;
  for (const auto& [path, text] : texts_below("diagnostics/rules", "/examples/")) {
    const Language* language = language_of(path, text);
    if (!language || !language->grammar || text.size() > longest) continue;
    auto& [name, known] = found[language->name];
    if (text.size() > known.size()) std::tie(name, known) = std::pair(fs::path(path).filename().string(), text);
  }
  Files texts;
  for (const auto& [language, file] : found) texts.emplace(std::string(language) + "/" + file.first, file.second);
  return texts;
}

}  // namespace lastmile
