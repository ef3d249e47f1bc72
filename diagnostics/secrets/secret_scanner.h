// Finds credentials in one text: hard-coded keys of providers, URLs with passwords, private keys, tokens.
//
// It is a function of the bytes, the path and the places of strings and comments; it reads no disk, asks no
// network and knows no provider: all of that is in the tables. It does not judge whether a generic `password
// = "…"` is one; that is the work of another rule, with another input (the names and values of assignments).
//
// The way of a text: one pass of an automaton over all keywords → at each hit the regex of its formats, on a
// window of the line → boundaries, entropy, names and neighbours → the validator → placeholders and public
// shapes → severity by path → overlapping matches are merged, equal values become one hit. Every step is
// linear in the text.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "secrets/secret_formats.h"
#include "text/range.h"

namespace lastmile {

struct SecretInput {
  std::string_view bytes;
  std::string_view path;  // relative, forward slashes
  // In source code a value counts only inside one of these; both sorted, free of overlaps within themselves.
  // `strings` are string literals, template strings and text of markup.
  std::span<const Range> strings, comments;
  bool whole_text = false;  // configuration and unknown text: everywhere
  bool test_path = false;   // tests, mocks, fixtures, stories: findings are one step milder
  std::int64_t now = 0;     // seconds since 1970, to know which tokens are long over; 0: not known
};

enum class SecretVerdict { finding, publishable };

struct SecretHit {
  static constexpr std::uint32_t no_format = UINT32_MAX;

  std::uint32_t format = no_format;  // index into tables().formats; no_format for a public shape of its own
  Range range;                       // the value alone
  SecretVerdict verdict = SecretVerdict::finding;
  SecretSeverity severity = SecretSeverity::error;  // of a finding
  std::string id;                                   // of the format or the public shape
  std::string provider, env, revoke;                // see SecretFormat; empty for a public shape
  std::string reason;                               // of a publishable: why it is fine
  std::optional<Range> name;                        // what it is assigned to
  std::string masked;                               // all that may be shown
  std::vector<Range> others;                        // further places of the same value, in order
};

// Immutable after construction: one scanner serves all threads.
class SecretScanner {
 public:
  explicit SecretScanner(SecretTables tables);
  ~SecretScanner();
  SecretScanner(SecretScanner&&) noexcept;
  SecretScanner& operator=(SecretScanner&&) noexcept;

  // Hits in the order of their ranges, free of overlaps. Texts end at 4 GiB.
  std::vector<SecretHit> scan(const SecretInput& input) const;

  // Why a value is meant to be public, judged by its shape and the name it is assigned to alone.
  std::optional<std::string_view> publishable_reason(std::string_view value, std::string_view name) const;
  // Whether a value stands in the place of a secret.
  bool is_placeholder(std::string_view value) const;

  const SecretTables& tables() const;
  // For values that have a name and no shape.
  const class Credentials& credentials() const;

 private:
  std::unique_ptr<const struct SecretPatterns> patterns_;
};

}  // namespace lastmile
