// Makes values that look like real credentials, so that none has to be stored in the repository.
//
// The same seed gives the same value on every machine. Values of formats with a validator are made whole:
// checksums fit, tokens decode, phrases come from the word list.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "secrets/secret_formats.h"

namespace lastmile {

// A small generator of its own, because the distributions of the standard library differ between systems.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();  // SplitMix64 (Steele, Lea, Flood 2014)
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  std::string text(std::size_t length, std::string_view alphabet);

 private:
  std::uint64_t state_;
};

// A text that the regex matches, for the regexes of secrets.toml: no anchors, no look-around, no back
// references.
std::string random_match(std::string_view regex, Dice& dice);

// A text that the format's regex matches and its validator and entropy accept.
std::string secret_example(const SecretFormat& format, const SecretTables& tables, std::uint64_t seed);

std::string encode_base64url(std::string_view bytes);
// A token with this payload and a random signature of this length.
std::string token_example(std::string_view payload, std::size_t signature, Dice& dice);

}  // namespace lastmile
