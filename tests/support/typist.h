// Somebody who types: edits as people make them, and worse ones, always the same.
#pragma once

#include <optional>
#include <random>
#include <string>

#include "lsp/types.h"
#include "support/mini_engine.h"

namespace lastmile {

// Offsets in a text are chosen at the beginnings of characters, as editors do.
class Typist {
 public:
  explicit Typist(std::string text) : original_(text), text_(std::move(text)) {}

  const std::string& text() const { return text_; }

  // One more edit: of a kind that a person makes, or that leaves the text in pieces; half of them are taken back next.
  lsp::ContentChange next(lsp::Encoding encoding);
  std::uint32_t random(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }

 private:
  struct Replacement {
    Range range;
    std::string text;
  };

  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  std::uint32_t offset(std::uint32_t near, std::uint32_t reach);
  Replacement some_edit();
  lsp::ContentChange change(const Replacement& edit, lsp::Encoding encoding);

  std::string original_, text_;
  std::optional<Replacement> undo_;
  std::mt19937 random_{7};
};

// Of every language that has a grammar the longest example of a rule that is not too long: "javascript/name.js" → text.
Files example_of_each_language();
// All texts in folders of the source tree whose path holds the part.
Files texts_below(const std::string& folder, const std::string& part);

}  // namespace lastmile
