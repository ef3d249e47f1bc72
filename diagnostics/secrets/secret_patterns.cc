#include "secrets/secret_patterns.h"

#include <algorithm>
#include <map>

#include "secrets/surroundings.h"

namespace lastmile {
namespace {

std::unique_ptr<Regex> optional_regex(const std::string& pattern) {
  return pattern.empty() ? nullptr : std::make_unique<Regex>(pattern);
}

Proof proof_of(const SecretFormat& format) {
  if (format.regex.starts_with('[') && format.context == SecretContext::keyword) return Proof::shapeless;
  return format.context == SecretContext::keyword ? Proof::shape_and_name : Proof::shape;
}

SecretPattern compiled(const SecretFormat& format) {
  SecretPattern pattern{&format,
                        nullptr,
                        Regex(format.regex),
                        false,
                        proof_of(format),
                        optional_regex(format.near),
                        optional_regex(format.except),
                        {},
                        {},
                        secret_validator(format.validator)};
  pattern.has_secret_group = format.regex.find("(?P<secret>") != std::string::npos;
  for (const std::string& name : format.names) pattern.folded_names.push_back(folded(name));
  for (const SeverityCondition& when : format.severity_when) {
    pattern.severity_when.push_back({Regex(when.value), Regex(when.name), Regex(when.near), !when.value.empty(),
                                     !when.name.empty(), !when.near.empty(), when.severity});
  }
  return pattern;
}

std::vector<SecretPattern> compiled_patterns(const SecretTables& tables) {
  std::vector<SecretPattern> patterns;
  for (const SecretFormat& format : tables.formats) patterns.push_back(compiled(format));
  for (const PublishableShape& shape : tables.publishable) {
    if (shape.keywords.empty()) continue;
    patterns.push_back({nullptr, &shape, Regex(shape.regex), false, Proof::shape, nullptr, nullptr, {}, {}, nullptr});
  }
  return patterns;
}

const std::vector<std::string>& keywords_of(const SecretPattern& pattern) {
  return pattern.format != nullptr ? pattern.format->keywords : pattern.shape->keywords;
}

std::string without_caret(const std::string& keyword) { return keyword.starts_with('^') ? keyword.substr(1) : keyword; }

// Every keyword once, sorted, so that its place is its number.
std::vector<std::string> all_keywords(const std::vector<SecretPattern>& patterns) {
  std::vector<std::string> all;
  for (const SecretPattern& pattern : patterns) {
    for (const std::string& keyword : keywords_of(pattern)) all.push_back(without_caret(keyword));
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<std::vector<KeywordUse>> keyword_uses(const std::vector<SecretPattern>& patterns,
                                                  const std::vector<std::string>& keywords) {
  std::vector<std::vector<KeywordUse>> uses(keywords.size());
  for (std::uint32_t p = 0; p < patterns.size(); ++p) {
    for (const std::string& keyword : keywords_of(patterns[p])) {
      const auto at = std::lower_bound(keywords.begin(), keywords.end(), without_caret(keyword));
      uses[static_cast<std::size_t>(at - keywords.begin())].push_back({p, keyword.starts_with('^')});
    }
  }
  return uses;
}

}  // namespace

SecretPatterns::SecretPatterns(SecretTables given)
    : tables(std::move(given)),
      placeholders(tables.placeholders),
      credentials(tables.credentials),
      live_marker(tables.live_marker),
      patterns(compiled_patterns(tables)),
      uses(keyword_uses(patterns, all_keywords(patterns))),
      keywords(all_keywords(patterns)) {
  for (std::uint32_t i = 0; i < tables.bip39_words.size(); ++i) bip39_words[tables.bip39_words[i]] = i;
  for (const PublishableShape& shape : tables.publishable) {
    clearing.push_back({&shape, optional_regex(shape.regex), optional_regex(shape.name), optional_regex(shape.near),
                        optional_regex(shape.unless_near)});
  }
  for (std::uint32_t p = 0; p < patterns.size(); ++p) {
    if (keywords_of(patterns[p]).empty()) without_keywords.push_back(p);
  }
}

}  // namespace lastmile
