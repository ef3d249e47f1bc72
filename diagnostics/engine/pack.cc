#include "engine/pack.h"

#include "engine/packed_bytes.h"

namespace lastmile {

namespace {

constexpr std::string_view magic = "LMF1";

void write(PackedBytesWriter& out, const Fact& fact) {
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

Fact read_fact(PackedBytesReader& in) {
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

void write(PackedBytesWriter& out, const Suppression& suppression) {
  out.number(suppression.whole_file ? 1 : 0);
  out.range(suppression.covers);
  out.number(suppression.rules.size());
  for (const std::string& rule : suppression.rules) out.text(rule);
  for (const std::string* text : {&suppression.until, &suppression.reason, &suppression.mistake}) out.text(*text);
  out.range(suppression.range);
}

Suppression read_suppression(PackedBytesReader& in) {
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
  PackedBytesWriter out(magic);
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
  PackedBytesReader in(bytes, magic);
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
