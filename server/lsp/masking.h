// Makes secrets in recorded messages unreadable, and keeps everything else as it was: lengths and line ends too, so
// that a recording can be replayed.
//
// A key that is typed letter by letter is in no message as a whole; so the texts of open documents are followed, and
// what is typed into a long word of a value is masked whether or not it is known to be a secret.
#pragma once

#include <memory>
#include <string_view>

#include "lsp/documents.h"
#include "lsp/json.h"
#include "project/own_rules.h"

namespace lastmile {
class SecretScanner;
}

namespace lastmile::lsp {

class Masking {
 public:
  explicit Masking(OwnRules rules);
  ~Masking();

  void mask_received(Json& message);
  void mask_sent(Json& message);

 private:
  void follow(Json& message);
  void mask_texts(Json& message) const;
  void mask_document(const Document& document, Json& text) const;
  void mask_change(const std::string& uri, Json& change);
  bool is_typed_value(std::string_view bytes, lastmile::Range inserted) const;
  void hide_secrets(const Document& document, std::string& text) const;

  OwnRules rules_;                                // for documents: they know what a value is assigned to
  std::unique_ptr<const SecretScanner> scanner_;  // for all other texts
  Documents documents_;
  Encoding encoding_ = Encoding::utf16;
};

}  // namespace lastmile::lsp
