// What the language server relies on: a text that is changed by any edits, read again with the tree of before, has the
// facts of a fresh reading, to the byte. Facts make the findings; so those are the same too.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <tuple>

#include "lsp/documents.h"
#include "lsp/positions.h"
#include "project/file_list.h"
#include "support/mini_engine.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

constexpr int edits_in_all = 10000;
constexpr std::size_t longest = 1500;

// Offsets in a text are chosen at the beginnings of characters, as editors do.
class Typist {
 public:
  explicit Typist(std::string text) : original_(text), text_(std::move(text)) {}

  const std::string& text() const { return text_; }

  // One more edit: of a kind that a person makes, or that leaves the text in pieces; half of them are taken back next.
  lsp::ContentChange next(lsp::Encoding encoding) {
    if (undo_) return change(std::exchange(undo_, std::nullopt).value(), encoding);
    if (text_.size() > 2 * original_.size()) return change({{0, size()}, original_}, encoding);
    const Replacement edit = some_edit();
    if (random(2) == 0) {
      const auto end = static_cast<std::uint32_t>(edit.range.begin + edit.text.size());
      undo_ = Replacement{{edit.range.begin, end}, text_.substr(edit.range.begin, edit.range.size())};
    }
    return change(edit, encoding);
  }

  std::uint32_t random(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }

 private:
  struct Replacement {
    Range range;
    std::string text;
  };

  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  std::uint32_t offset(std::uint32_t near, std::uint32_t reach) {
    std::uint32_t at = std::min(size(), near + random(reach + 1));
    while (at > 0 && at < size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) --at;
    return at;
  }

  Replacement some_edit() {
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

  lsp::ContentChange change(const Replacement& edit, lsp::Encoding encoding) {
    const Text before(text_);
    lsp::ContentChange result;
    if (random(20) != 0) result.range = lsp::extent_of(before, edit.range, encoding);
    text_.replace(edit.range.begin, edit.range.size(), edit.text);
    result.text = result.range ? edit.text : text_;
    return result;
  }

  std::string original_, text_;
  std::optional<Replacement> undo_;
  std::mt19937 random_{7};
};

// Of every language that has a grammar the longest example that is not too long.
Files texts_of_languages() {
  std::map<std::string_view, std::pair<std::string, std::string>> found;
  const fs::path rules = fs::path(LASTMILE_SOURCE_DIR) / "diagnostics" / "rules";
  for (const std::string& path : walk_files(rules).files) {
    if (path.find("/examples/") == std::string::npos) continue;
    std::ifstream in(rules / path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    const Language* language = language_of(path, text);
    if (!language || !language->grammar || text.size() > longest) continue;
    auto& [name, known] = found[language->name];
    if (text.size() > known.size()) std::tie(name, known) = std::pair(fs::path(path).filename().string(), text);
  }
  Files texts;
  for (const auto& [language, file] : found) texts.emplace(std::string(language) + "/" + file.first, file.second);
  return texts;
}

bool same(const FileMatches& a, const FileMatches& b) {
  return a.facts == b.facts && a.suppressions == b.suppressions && a.notes == b.notes;
}

// The number of the first edit after which the two differ; 0 when none does.
int first_difference(const std::string& name, const std::string& text, int edits) {
  Typist typist(text);
  lsp::Documents documents;
  const std::string uri = "file:///app/" + name;
  REQUIRE(documents.open({uri, text, 0}));
  std::optional<Tree> tree;
  whole_engine().match({name, documents.find(uri)->text}, &tree);
  for (int number = 1; number <= edits; ++number) {
    const auto encoding = static_cast<lsp::Encoding>(typist.random(3));
    REQUIRE(documents.change(uri, number, {typist.next(encoding)}, encoding) == "");
    const TextPtr now = documents.find(uri)->text;
    REQUIRE(now->bytes() == typist.text());
    FileInput again{name, now};
    again.before = tree ? &*tree : nullptr;
    std::optional<Tree> next;
    const FileMatches typed = whole_engine().match(again, &next);
    if (!same(typed, whole_engine().match({name, now}))) return number;
    tree = std::move(next);
  }
  return 0;
}

}  // namespace

TEST_CASE("after any edits the facts are those of a fresh reading") {
  const Files texts = texts_of_languages();
  REQUIRE(texts.size() >= 12);
  const int edits = edits_in_all / static_cast<int>(texts.size()) + 1;
  for (const auto& [name, text] : texts) {
    CAPTURE(name);
    CHECK(first_difference(name, text, edits) == 0);
  }
}
