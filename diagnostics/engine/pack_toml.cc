#include <algorithm>
#include <string>

#include "engine/packed_bytes.h"
#include "engine/toml.h"

namespace lastmile {

namespace {

constexpr std::string_view magic("\0LMT1", 5);  // no TOML begins with a zero byte
constexpr int deepest = 32;                      // levels; ours have six

void write(PackedBytesWriter& out, const TomlValue& value) {
  out.number(static_cast<std::uint64_t>(value.kind));
  out.number(value.line);
  out.number(value.column);
  out.text(value.text);
  out.number(static_cast<std::uint64_t>(value.integer));
  out.number(value.boolean ? 1 : 0);
  out.number(value.items.size());
  for (const TomlValue& item : value.items) write(out, item);
  out.number(value.entries.size());
  for (const auto& [key, entry] : value.entries) {
    out.text(key);
    write(out, entry);
  }
}

void read(PackedBytesReader& in, TomlValue& value, int depth) {
  if (depth > deepest) in.refuse();
  const std::uint64_t kind = in.number();
  if (kind > static_cast<std::uint64_t>(TomlValue::Kind::other)) in.refuse();
  if (in.torn()) return;
  value.kind = static_cast<TomlValue::Kind>(kind);
  value.line = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(in.number()));
  value.column = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(in.number()));
  value.text = in.text();
  value.integer = static_cast<std::int64_t>(in.number());
  value.boolean = in.number() != 0;
  for (std::uint64_t i = in.count(); i > 0 && !in.torn(); --i) read(in, value.items.emplace_back(), depth + 1);
  for (std::uint64_t i = in.count(); i > 0 && !in.torn(); --i) {
    auto& [key, entry] = value.entries.emplace_back();
    key = in.text();
    read(in, entry, depth + 1);
  }
}

}  // namespace

std::string pack_toml(const TomlValue& root) {
  PackedBytesWriter out(magic);
  write(out, root);
  return out.take();
}

bool is_packed_toml(std::string_view bytes) { return bytes.starts_with(magic); }

std::optional<TomlValue> unpack_toml(std::string_view bytes) {
  PackedBytesReader in(bytes, magic);
  TomlValue root;
  read(in, root, 0);
  if (in.torn() || !in.at_end()) return std::nullopt;
  return root;
}

}  // namespace lastmile
