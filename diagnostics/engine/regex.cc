#include "engine/regex.h"

#include <re2/re2.h>

#include <algorithm>
#include <atomic>
#include <mutex>

#include "text/ascii.h"
#include "text/expression_head.h"

namespace lastmile {

struct Regex::Compiled {
  explicit Compiled(std::string_view given) : pattern(given), head(head_of(given)) {
    if (!head.from_start) head.texts.clear();
    head.rest = {};  // not ours
  }

  // Null when the pattern is wrong.
  const RE2* get() {
    std::call_once(once, [this] {
      re.emplace(pattern, RE2::Quiet);
      is_ready = true;
    });
    return re->ok() ? &*re : nullptr;
  }

  // False when it is sure not to be found in the text: most expressions are never asked more, and never compiled. One
  // that is asked again and again is: RE2 answers sooner.
  bool may_match(std::string_view text) {
    constexpr std::uint32_t often = 100;
    return head.may_begin(text) && (is_ready || asked++ >= often || has_required(text));
  }

  // Whether one of the texts is there without which it is not found.
  bool has_required(std::string_view text) {
    constexpr std::size_t longest = 1024;  // in longer ones RE2 finds faster
    if (text.size() > longest) return true;
    std::call_once(once_required, [this] { required = required_texts(pattern); });
    std::string small;
    if (head.any_case) {
      if (has_foreign_cases(text)) return true;
      small.resize(text.size());
      std::transform(text.begin(), text.end(), small.begin(), to_lower);
      text = small;
    }
    const auto is_there = [&](const std::string& each) { return text.find(each) != std::string_view::npos; };
    return required.empty() || std::any_of(required.begin(), required.end(), is_there);
  }

  std::string pattern;
  ExpressionHead head;
  std::once_flag once_required, once;
  std::vector<std::string> required;
  std::atomic<std::uint32_t> asked = 0;
  std::atomic<bool> is_ready = false;
  std::optional<RE2> re;
};

namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

Range range_of(const re2::StringPiece& part, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

}  // namespace

Regex::Regex(std::string_view pattern) : compiled_(std::make_unique<Compiled>(pattern)) {}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

std::string_view Regex::pattern() const { return compiled_->pattern; }

const std::string& Regex::error() const {
  static const std::string none;
  return compiled_->get() ? none : compiled_->re->error();
}

// Not asked for the place, RE2 stops at the first end of a match and does not look for its beginning.
bool Regex::found_in(std::string_view text) const {
  if (!compiled_->may_match(text)) return false;
  const RE2* re = compiled_->get();
  return re && re->Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

bool Regex::matches_whole(std::string_view text) const {
  if (!compiled_->may_match(text)) return false;
  const RE2* re = compiled_->get();
  return re && RE2::FullMatch(piece(text), *re);
}

std::optional<Range> Regex::find(std::string_view text, std::size_t from) const {
  if (!compiled_->may_match(text)) return std::nullopt;
  re2::StringPiece match;
  const RE2* re = compiled_->get();
  if (!re || from > text.size()) return std::nullopt;
  if (!re->Match(piece(text), from, text.size(), RE2::UNANCHORED, &match, 1)) return std::nullopt;
  return range_of(match, text);
}

std::optional<Range> Regex::match_at(std::string_view text, std::size_t at) const {
  re2::StringPiece match;
  const RE2* re = compiled_->get();
  if (!re || at > text.size()) return std::nullopt;
  if (!re->Match(piece(text), at, text.size(), RE2::ANCHOR_START, &match, 1)) return std::nullopt;
  return range_of(match, text);
}

std::vector<RegexGroup> Regex::groups(std::string_view text, std::size_t from) const {
  std::vector<RegexGroup> found;
  if (!compiled_->may_match(text)) return found;
  const RE2* re = compiled_->get();
  if (!re || from > text.size()) return found;
  std::vector<re2::StringPiece> parts(static_cast<std::size_t>(re->NumberOfCapturingGroups()) + 1);
  const auto count = static_cast<int>(parts.size());
  if (!re->Match(piece(text), from, text.size(), RE2::UNANCHORED, parts.data(), count)) return found;
  const auto& names = re->CapturingGroupNames();
  for (int i = 0; i < count; ++i) {
    const re2::StringPiece& part = parts[static_cast<std::size_t>(i)];
    if (part.data() == nullptr) continue;
    const auto name = names.find(i);
    found.push_back({name == names.end() ? std::string() : name->second, range_of(part, text)});
  }
  return found;
}

RegexFilter::RegexFilter(const std::vector<std::string_view>& patterns)
    : always_(patterns.size()), any_case_(patterns.size()) {
  std::vector<std::string> texts;
  for (std::uint32_t number = 0; number < patterns.size(); ++number) {
    std::vector<std::string> required = required_texts(patterns[number]);
    always_[number] = required.empty();
    any_case_[number] = head_of(patterns[number]).any_case;
    for (std::string& text : required) {
      texts.push_back(std::move(text));
      pattern_of_.push_back(number);
    }
  }
  finder_ = AhoCorasick(texts);
}

std::vector<bool> RegexFilter::may_find_in(std::string_view text) const {
  std::vector<bool> possible = always_;
  finder_.for_each(text, [&](std::size_t, std::uint32_t found) { possible[pattern_of_[found]] = true; });
  if (!has_foreign_cases(text)) return possible;
  for (std::size_t i = 0; i < possible.size(); ++i) possible[i] = possible[i] || any_case_[i];
  return possible;
}

std::vector<std::string> Regex::group_names() const {
  std::vector<std::string> names;
  const RE2* re = compiled_->get();
  if (!re) return names;
  for (const auto& [index, name] : re->CapturingGroupNames()) names.push_back(name);
  return names;
}

}  // namespace lastmile
