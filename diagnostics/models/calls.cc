#include "models/calls.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace lastmile {

namespace {

constexpr std::size_t most_calls = 60;  // of one function; longer lists are cut
constexpr std::array<std::string_view, 14> words = {"if",     "for", "while", "switch", "catch", "function", "return",
                                                    "typeof", "and", "or",    "not",    "in",    "await",    "func"};

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; }

// The name that ends at `end`, with at most one part in front of it: "storage.save".
std::string_view name_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  for (int dots = 0; begin > 0; --begin) {
    if (text[begin - 1] == '.' && ++dots > 1) break;
    if (text[begin - 1] != '.' && !is_word(text[begin - 1])) break;
  }
  const std::string_view name = text.substr(begin, end - begin);
  return name.starts_with('.') ? name.substr(1) : name;
}

std::string names_in(const std::vector<Call>& calls, Range range) {
  const auto first = std::lower_bound(calls.begin(), calls.end(), range.begin,
                                      [](const Call& call, std::uint32_t begin) { return call.at < begin; });
  std::set<std::string_view> known;
  std::string list;
  for (auto call = first; call != calls.end() && call->at < range.end && known.size() < most_calls; ++call) {
    if (known.insert(call->name).second) list += (list.empty() ? "" : ", ") + std::string(call->name);
  }
  return list;
}

}  // namespace

std::vector<Call> calls_in(std::string_view text) {
  std::vector<Call> calls;
  for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
    const std::string_view name = name_before(text, at);
    const bool plain = name.empty() || std::isdigit(static_cast<unsigned char>(name[0])) != 0;
    if (plain || std::find(words.begin(), words.end(), name) != words.end()) continue;
    calls.push_back({static_cast<std::uint32_t>(at), name});
  }
  return calls;
}

void derive_calls(const Text& text, std::vector<Fact>& facts) {
  std::vector<Call> calls;
  for (Fact& fact : facts) {
    if (fact.kind != "function") continue;
    if (calls.empty()) calls = calls_in(text.bytes());
    const Attribute* body = fact.find("body");
    if (std::string names = names_in(calls, body ? body->range : fact.range); !names.empty()) fact.set("calls", names);
  }
}

}  // namespace lastmile
