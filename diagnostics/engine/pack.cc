#include "engine/pack.h"

#include <unordered_map>

namespace lastmile {

namespace {

constexpr std::string_view magic = "LMF1";

class Writer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  // Known texts are a number; 0 begins a new one.
  void text(std::string_view text) {
    const auto [known, is_new] = known_.try_emplace(std::string(text), known_.size() + 1);
    number(is_new ? 0 : known->second);
    if (!is_new) return;
    number(text.size());
    bytes_ += text;
  }
  void range(Range range) {
    number(range.begin);
    number(range.end);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_{magic};
  std::unordered_map<std::string, std::uint64_t> known_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {
    torn_ = !bytes.starts_with(magic);
    rest_.remove_prefix(torn_ ? rest_.size() : magic.size());
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) break;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    torn_ = true;
    return 0;
  }
  std::string_view text() {
    const std::uint64_t index = number();
    if (index > known_.size()) torn_ = true;
    if (torn_) return {};
    if (index > 0) return known_[index - 1];
    const std::uint64_t size = number();
    if (torn_ || size > rest_.size()) {
      torn_ = true;
      return {};
    }
    known_.push_back(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return known_.back();
  }
  Range range() {
    const auto begin = static_cast<std::uint32_t>(number());
    return {begin, static_cast<std::uint32_t>(number())};
  }
  // How many of something follow: each takes a byte at least.
  std::uint64_t count() {
    const std::uint64_t count = number();
    if (count > rest_.size()) torn_ = true;
    return torn_ ? 0 : count;
  }
  bool torn() const { return torn_; }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
  std::vector<std::string_view> known_;
  bool torn_ = false;
};

void write(Writer& out, const Fact& fact) {
  out.text(fact.kind);
  out.range(fact.range);
  out.number(fact.attributes.size());
  for (const Attribute& attribute : fact.attributes) {
    out.text(attribute.name);
    out.text(attribute.value);
    out.range(attribute.range);
    out.number((attribute.masked ? 1u : 0u) | (attribute.ours ? 2u : 0u));
  }
}

Fact read_fact(Reader& in) {
  Fact fact;
  fact.kind = in.text();
  fact.range = in.range();
  const std::uint64_t count = in.count();
  fact.attributes.reserve(count);
  for (std::uint64_t i = count; i > 0 && !in.torn(); --i) {
    Attribute& attribute = fact.attributes.emplace_back();
    attribute.name = in.text();
    attribute.value = in.text();
    attribute.range = in.range();
    const std::uint64_t flags = in.number();
    attribute.masked = (flags & 1) != 0;
    attribute.ours = (flags & 2) != 0;
  }
  return fact;
}

void write(Writer& out, const Suppression& suppression) {
  out.number(suppression.whole_file ? 1 : 0);
  out.range(suppression.covers);
  out.number(suppression.rules.size());
  for (const std::string& rule : suppression.rules) out.text(rule);
  for (const std::string* text : {&suppression.until, &suppression.reason, &suppression.mistake}) out.text(*text);
  out.range(suppression.range);
}

Suppression read_suppression(Reader& in) {
  Suppression suppression;
  suppression.whole_file = in.number() != 0;
  suppression.covers = in.range();
  for (std::uint64_t i = in.count(); i > 0 && !in.torn(); --i) suppression.rules.emplace_back(in.text());
  for (std::string* text : {&suppression.until, &suppression.reason, &suppression.mistake}) *text = in.text();
  suppression.range = in.range();
  return suppression;
}

}  // namespace

std::string pack(const FileMatches& matches) {
  Writer out;
  for (const std::string* text : {&matches.path, &matches.language, &matches.scope}) out.text(*text);
  out.number(matches.facts.size());
  for (const Fact& fact : matches.facts) write(out, fact);
  out.number(matches.suppressions.size());
  for (const Suppression& suppression : matches.suppressions) write(out, suppression);
  out.number(matches.notes.size());
  for (const Note& note : matches.notes) {
    out.text(note.path);
    out.text(note.message);
  }
  return out.take();
}

std::optional<FileMatches> unpack(std::string_view bytes) {
  Reader in(bytes);
  FileMatches matches;
  for (std::string* text : {&matches.path, &matches.language, &matches.scope}) *text = in.text();
  const std::uint64_t facts = in.count();
  matches.facts.reserve(facts);
  for (std::uint64_t i = facts; i > 0 && !in.torn(); --i) matches.facts.push_back(read_fact(in));
  for (std::uint64_t i = in.count(); i > 0 && !in.torn(); --i) matches.suppressions.push_back(read_suppression(in));
  for (std::uint64_t i = in.count(); i > 0 && !in.torn(); --i) {
    Note note;
    note.path = in.text();
    note.message = in.text();
    matches.notes.push_back(std::move(note));
  }
  if (in.torn() || !in.at_end()) return std::nullopt;
  return matches;
}

}  // namespace lastmile
