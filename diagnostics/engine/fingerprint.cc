#include <array>
#include <cctype>
#include <map>

#include "engine/judge.h"

namespace lastmile {

namespace {

// FNV-1a, 64 bits; two of them with different starts make the 128 bits of a fingerprint.
std::uint64_t fnv1a(std::string_view text, std::uint64_t hash) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash;
}

void append_hex(std::string& text, std::uint64_t number) {
  constexpr std::string_view digits = "0123456789abcdef";
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(number >> shift) & 15];
}

// White space does not count: reformatting keeps the fingerprint.
std::string normalised(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (!std::isspace(static_cast<unsigned char>(c))) result += c;
  }
  return result;
}

// Only what was captured: not what rules and models work out, which changes with the rest of the project.
std::string identity(const Finding& finding, const FactBase& facts) {
  const auto file = facts.find_file(finding.file);
  std::string text = finding.rule + "\n" + (file ? facts.file(*file).component : "") + "\n" + finding.file;
  for (const Attribute& attribute : finding.subject.attributes) {
    const bool of_group = attribute.name.starts_with("every.") || attribute.name.starts_with("all.") ||
                          attribute.name == "count" || attribute.name == "plural";
    if (!of_group && !attribute.ours) text += "\n" + attribute.name + "=" + normalised(attribute.value);
  }
  return text;
}

}  // namespace

void fingerprint(std::vector<Finding>& findings, const FactBase& facts) {
  std::map<std::string, int> seen;
  for (Finding& finding : findings) {
    std::string text = identity(finding, facts);
    if (const int earlier = seen[text]++; earlier > 0) text += "\n#" + std::to_string(earlier);
    finding.fingerprint.clear();
    append_hex(finding.fingerprint, fnv1a(text, 0xcbf29ce484222325ULL));
    append_hex(finding.fingerprint, fnv1a(text, 0x84222325cbf29ce4ULL));
  }
}

}  // namespace lastmile
