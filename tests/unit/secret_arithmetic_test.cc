// The small machines under the scanner: keywords, hashes, checksums, tokens, masks.
#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "secrets/aho_corasick.h"
#include "secrets/json_web_token.h"
#include "secrets/mask.h"
#include "secrets/placeholders.h"
#include "secrets/secret_validators.h"
#include "secrets/sha256.h"
#include "secrets/surroundings.h"

namespace lastmile {
namespace {

std::string hex(const Sha256Digest& digest) {
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

TEST_CASE("keywords are found wherever they overlap, in any case") {
  const std::vector<std::string> words = {"he", "she", "his", "hers", ""};
  std::vector<std::pair<std::size_t, std::string>> found;
  AhoCorasick(words).for_each("uSHErs \xff HIS",
                              [&](std::size_t at, std::uint32_t word) { found.emplace_back(at, words[word]); });
  const std::vector<std::pair<std::size_t, std::string>> expected = {{1, "she"}, {2, "he"}, {2, "hers"}, {9, "his"}};
  CHECK(found == expected);
}

TEST_CASE("a long text is read in parts, and nothing is lost where they meet") {
  const std::vector<std::string> words = {"he", "she", "hers", "sesh"};
  using Found = std::vector<std::pair<std::size_t, std::size_t>>;  // begin, word
  std::minstd_rand random(1);
  for (std::size_t size = 0; size < 120; ++size) {
    std::string text;
    while (text.size() < size) text += "hers"[random() % 4];
    Found expected, found;
    for (std::size_t end = 1; end <= size; ++end) {
      for (const std::size_t word : {3, 2, 1, 0}) {
        if (std::string_view(text).substr(0, end).ends_with(words[word]))
          expected.emplace_back(end - words[word].size(), word);
      }
    }
    AhoCorasick(words).for_each(text, [&](std::size_t at, std::uint32_t word) { found.emplace_back(at, word); });
    CHECK(found == expected);
  }
}

TEST_CASE("no keywords, no text") {
  int found = 0;
  AhoCorasick({}).for_each("text", [&](std::size_t, std::uint32_t) { ++found; });
  const std::vector<std::string> words = {"a"};
  AhoCorasick(words).for_each("", [&](std::size_t, std::uint32_t) { ++found; });
  CHECK(found == 0);
}

TEST_CASE("SHA-256 and HMAC agree with FIPS 180-4 and RFC 4231") {
  for (const auto digest : {sha256, portable_sha256}) {
    CHECK(hex(digest("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(digest("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex(digest(std::string(1000000, 'a'))) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }
  CHECK(hex(hmac_sha256("Jefe", "what do ya want for nothing?")) ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(hex(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")) ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("the checksum of a token is its CRC-32 in base 62") {
  CHECK(crc32("123456789") == 0xcbf43926);
  CHECK(base62_checksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ") == "0mLq17");  // a published, revoked token
}

TEST_CASE("a digest depends on the value and on the key, and holds neither") {
  const std::string digest = value_digest("value", "key");
  CHECK(digest.size() == 32);
  CHECK(digest == value_digest("value", "key"));
  CHECK(digest != value_digest("value", "other"));
  CHECK(digest != value_digest("valve", "key"));
}

TEST_CASE("a mask shows the public prefix or nothing") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"sk_live_" + std::string(24, 'x'), "sk_live_… (32 characters)"},
      {"ghp_" + std::string(36, 'x'), "ghp_… (40 characters)"},
      {"sk-ant-api03-" + std::string(90, 'x'), "sk-ant-… (103 characters)"},
      {std::string(32, 'x'), "… (32 characters)"},
      {"a-bcdefg", "a-… (8 characters)"},
      {"pass-word", "… (9 characters)"},
      {"", "… (0 characters)"},
  };
  for (const auto& [value, shown] : table) CHECK(mask_secret(value) == shown);
  CHECK(mask_secret("ab-" + std::string(30, 'x'), false) == "… (33 characters)");
}

TEST_CASE("tokens are decoded without being believed") {
  const auto token = decode_jwt("eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiIsImV4cCI6IDE3fQ.sig");
  REQUIRE(token.has_value());
  CHECK(json_member(token->header, "alg") == "HS256");
  CHECK(json_member(token->payload, "exp") == "17");
  CHECK(json_member(token->payload, "none") == "");
  const std::vector<TokenClaim> anon = {{"role", "anon"}}, service = {{"role", "service_role"}};
  CHECK(has_claims(*token, anon));
  CHECK_FALSE(has_claims(*token, service));
  for (const char* broken :
       {"", ".", "..", "eyJ.eyJ.x", "eyJhbGciOiJIUzI1NiJ9", "YWJj.YWJj.YWJj", "eyJhIjoxfQ.eyJhIjoxfQ.x"}) {
    CHECK_FALSE(decode_jwt(broken).has_value());
  }
}

TEST_CASE("filler is even or in order") {
  for (const char* text : {"", "aaaa", "ababab", "xabcdefx", "x987654x"}) CHECK(is_filler(text));
  for (const char* text : {"abcde", "qp3Vz9", "13579bdf"}) CHECK_FALSE(is_filler(text));
}

TEST_CASE("entropy is counted in bits a byte") {
  CHECK(entropy("aaaa") == 0);
  CHECK(std::abs(entropy("abab") - 1) < 1e-9);
  CHECK(std::abs(entropy("0123456789abcdef") - 4) < 1e-9);
}

}  // namespace
}  // namespace lastmile
