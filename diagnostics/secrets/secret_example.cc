#include "secrets/secret_example.h"

#include "secrets/secret_validators.h"
#include "secrets/sha256.h"
#include "secrets/surroundings.h"
#include "text/ascii.h"

namespace lastmile {
namespace {

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kLettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

// Reads a regex from left to right and writes a match as it goes.
class Walk {
 public:
  Walk(std::string_view regex, Dice& dice) : rest_(regex), dice_(dice) {}

  // One of the alternatives up to ")" or the end.
  std::string alternatives() {
    std::vector<std::string> made(1);
    while (!rest_.empty() && rest_[0] != ')') {
      if (rest_[0] == '|') {
        rest_.remove_prefix(1);
        made.emplace_back();
      } else {
        made.back() += repeated();
      }
    }
    return made[dice_.below(made.size())];
  }

 private:
  char take() {
    const char c = rest_[0];
    rest_.remove_prefix(1);
    return c;
  }

  bool skip(std::string_view prefix) {
    if (!rest_.starts_with(prefix)) return false;
    rest_.remove_prefix(prefix.size());
    return true;
  }

  // An atom is walked again for each repetition, so that every turn is another.
  std::string repeated() {
    const std::string_view start = rest_;
    std::string first = atom();
    const std::string_view after_atom = rest_;
    std::size_t count = repetitions();
    const std::string_view after = rest_;
    if (after.data() == after_atom.data()) return first;
    std::string made;
    for (; count > 0; --count) {
      rest_ = start;
      made += atom();
    }
    rest_ = after;
    return made;
  }

  std::size_t repetitions() {
    if (skip("?")) return dice_.below(2);
    if (skip("*")) return dice_.below(4);
    if (skip("+")) return 6 + dice_.below(4);
    if (!skip("{")) return 1;
    const std::size_t least = number();
    std::size_t most = least;
    if (skip(",")) most = rest_[0] == '}' ? least + 8 : number();
    skip("}");
    return least + dice_.below(std::min(most - least, std::size_t{8}) + 1);
  }

  std::size_t number() {
    std::size_t value = 0;
    while (is_digit(rest_[0])) value = value * 10 + static_cast<std::size_t>(take() - '0');
    return value;
  }

  std::string atom() {
    if (skip("$")) return "";
    if (skip("[")) return std::string(1, one_of_class());
    if (skip("\\")) return std::string(1, escaped(take()));
    if (skip(".")) return "a";
    if (!skip("(")) return std::string(1, take());
    if (skip("?")) rest_.remove_prefix(rest_.find_first_of(":>") + 1);
    std::string made = alternatives();
    skip(")");
    return made;
  }

  static char escaped(char c) { return c == 's' ? ' ' : c; }

  char one_of_class() {
    const bool negated = skip("^");
    std::string set;
    while (rest_[0] != ']') {
      const char c = skip("\\") ? escaped(take()) : take();
      if (rest_[0] == '-' && rest_[1] != ']') {
        take();
        const char last = take();
        for (char each = c; each < last; ++each) set += each;
        set += last;
      } else {
        set += c;
      }
    }
    take();
    if (!negated) return set[dice_.below(set.size())];
    char c = kLettersAndDigits[dice_.below(kLettersAndDigits.size())];
    while (set.find(c) != set.npos) c = kLettersAndDigits[dice_.below(kLettersAndDigits.size())];
    return c;
  }

  std::string_view rest_;
  Dice& dice_;
};

std::string pem(std::string match, Dice& dice) {
  const std::size_t label = match.find("-----BEGIN ");
  const std::size_t end = match.find("-----", label + 5) + 5;
  const std::string name = match.substr(label + 11, end - label - 16);
  const bool openssh = name.find("OPENSSH") != name.npos;
  const std::string head = openssh ? "b3BlbnNzaC1rZXktdjEA" : "MIIEvQIBADANBgkq";
  std::string body = "\\n" + head + dice.text(64 - head.size(), kBase64);
  for (int line = 0; line < 3; ++line) body += "\\n" + dice.text(64, kBase64);
  return match.substr(0, end) + body + "\\n-----END " + name + "-----\\n";
}

std::string phrase(const SecretTables& tables, Dice& dice) {
  const std::string entropy = dice.text(16, kBase64);
  const std::uint8_t checksum = sha256(entropy)[0];
  std::string bits;
  for (const char c : entropy) {
    for (int bit = 7; bit >= 0; --bit) bits += (c >> bit & 1) != 0 ? '1' : '0';
  }
  for (int bit = 7; bit >= 4; --bit) bits += (checksum >> bit & 1) != 0 ? '1' : '0';
  std::string words;
  for (std::size_t i = 0; i < bits.size(); i += 11) {
    words += (i == 0 ? "" : " ") + tables.bip39_words[std::stoul(bits.substr(i, 11), nullptr, 2)];
  }
  return words;
}

std::string token(const SecretFormat& format, Dice& dice) {
  std::string payload = "{";
  for (const auto& [name, value] : format.claims) payload += '"' + name + "\":\"" + value + "\",";
  payload += "\"sid\":\"" + dice.text(220, kLettersAndDigits) + "\",\"iat\":1700000000}";
  return token_example(payload, 342, dice);
}

std::string connection_url(const std::string& match, Dice& dice) {
  return match.substr(0, match.find("://")) + "://orders_app:" + dice.text(20, kLettersAndDigits) +
         "@db1.eu-west.cluster-cx7.net:6100/orders";
}

std::string made(const SecretFormat& format, const SecretTables& tables, Dice& dice) {
  std::string match = random_match(format.regex, dice);
  if (format.validator == "pem") return pem(std::move(match), dice);
  if (format.validator == "jwt") return token(format, dice);
  if (format.validator == "bip39") return phrase(tables, dice);
  if (format.validator == "connection-url") return connection_url(match, dice);
  if (format.validator == "crc32") {
    const std::size_t body = match.find('_') + 1;
    const std::string checksum = base62_checksum(std::string_view(match).substr(body, match.size() - 6 - body));
    match.replace(match.size() - 6, 6, checksum);
  }
  return match;
}

}  // namespace

std::uint64_t Dice::next() {
  std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

std::string Dice::text(std::size_t length, std::string_view alphabet) {
  std::string made;
  while (made.size() < length) made += alphabet[below(alphabet.size())];
  return made;
}

std::string random_match(std::string_view regex, Dice& dice) { return Walk(regex, dice).alternatives(); }

std::string secret_example(const SecretFormat& format, const SecretTables& tables, std::uint64_t seed) {
  Dice dice(seed);
  const Placeholders placeholders(tables.placeholders);
  const bool url = format.rank == SecretRank::url;
  std::string example;
  for (int draw = 0; draw < 100; ++draw) {  // a draw may be too even, or spell a word by chance
    example = made(format, tables, dice);
    if (entropy(example) >= format.entropy + 0.1 && (url || !placeholders.matches(example))) break;
  }
  return example;
}

std::string encode_base64url(std::string_view bytes) {
  std::string text;
  std::uint32_t bits = 0, count = 0;
  for (const char c : bytes) {
    bits = bits << 8 | static_cast<unsigned char>(c);
    for (count += 8; count >= 6; count -= 6) text += kBase64Url[bits >> (count - 6) & 63];
  }
  if (count > 0) text += kBase64Url[bits << (6 - count) & 63];
  return text;
}

std::string token_example(std::string_view payload, std::size_t signature, Dice& dice) {
  return encode_base64url(R"({"typ":"JWT","alg":"RS256"})") + "." + encode_base64url(payload) + "." +
         dice.text(signature, kBase64Url);
}

}  // namespace lastmile
