#include <algorithm>

#include "secrets/candidate.h"
#include "secrets/mask.h"
#include "secrets/surroundings.h"
#include "text/glob.h"

namespace lastmile {
namespace {

constexpr int kNearLines = 5;

std::string_view slice(std::string_view bytes, Range range) { return bytes.substr(range.begin, range.size()); }

// One candidate with what is around it.
struct Case {
  const SecretPatterns& patterns;
  const SecretInput& input;
  const SecretPattern& pattern;
  Range range;
  std::string_view value;
  std::optional<Range> name_range;
  std::string_view name;

  bool near(const Regex& regex) const {
    return regex.found_in(slice(input.bytes, nearby_lines(input.bytes, range, kNearLines)));
  }
};

bool is_placeholder(const Case& it) {
  if (it.pattern.format->rank == SecretRank::url) return false;  // its validator judges the password alone
  const std::string_view value = it.value;
  if (it.patterns.placeholders.matches(value)) return true;
  const std::size_t separator = value.substr(0, value.size() / 4).find_last_of("_-.:");
  return separator != value.npos && is_filler(value.substr(separator + 1));
}

Validation validated(const Case& it) {
  if (it.pattern.validator == nullptr) return Validation::yes;
  return it.pattern.validator(
      it.value, {it.patterns.placeholders, it.patterns.bip39_words, it.pattern.format->claims, it.input.now});
}

// The cheap conditions that a format states about its value.
bool conditions_hold(const Case& it) {
  if (entropy(it.value) < it.pattern.format->entropy) return false;
  if (it.pattern.except && it.pattern.except->found_in(it.value)) return false;
  return !it.pattern.near || it.near(*it.pattern.near);
}

SecretSeverity stated_severity(const Case& it) {
  for (const CompiledCondition& when : it.pattern.severity_when) {
    const bool holds = (!when.has_value || when.value.found_in(it.value)) &&
                       (!when.has_name || when.name.found_in(it.name)) && (!when.has_near || it.near(when.near));
    if (holds) return when.severity;
  }
  return it.pattern.format->severity;
}

SecretSeverity milder(SecretSeverity severity) {
  return severity == SecretSeverity::error ? SecretSeverity::warning : SecretSeverity::info;
}

SecretSeverity severity_of(const Case& it, const FilePolicy& policy, Validation validation) {
  if (validation == Validation::doubtful) return SecretSeverity::info;
  const SecretSeverity stated = stated_severity(it);
  const bool live = !it.patterns.tables.live_marker.empty() && it.patterns.live_marker.found_in(it.value);
  return policy.mild && !live ? milder(stated) : stated;
}

const PublishableShape* clearing_shape(const Case& it) {
  for (const ClearingShape& shape : it.patterns.clearing) {
    const bool shapeless = it.pattern.proof == Proof::shapeless;
    if (clears(shape, it.input.bytes, it.range, it.name, it.input.path, shapeless)) return shape.shape;
  }
  return nullptr;
}

SecretHit publishable(const Case& it, const PublishableShape& shape) {
  SecretHit hit;
  hit.range = it.range;
  hit.verdict = SecretVerdict::publishable;
  hit.severity = SecretSeverity::info;
  hit.id = shape.id;
  hit.reason = shape.why;
  hit.name = it.name_range;
  hit.masked = mask_secret(it.value, it.pattern.proof != Proof::shapeless);
  return hit;
}

std::optional<SecretHit> judge_shape(const Case& it) {
  if (it.patterns.placeholders.matches(it.value)) return std::nullopt;
  const PublishableShape* shape = clearing_shape(it);
  if (shape == nullptr) return std::nullopt;
  return publishable(it, *shape);
}

SecretHit finding(const Case& it, std::uint32_t index, SecretSeverity severity) {
  const SecretFormat& format = *it.pattern.format;
  SecretHit hit;
  hit.format = index;
  hit.range = it.range;
  hit.severity = severity;
  hit.id = format.id;
  hit.provider = format.provider;
  hit.env = format.env;
  hit.revoke = format.revoke;
  hit.name = it.name_range;
  hit.masked = mask_secret(it.value, it.pattern.proof != Proof::shapeless && !it.pattern.has_secret_group);
  return hit;
}

bool glob_fits(const std::vector<std::string>& globs, std::string_view path) {
  return globs.empty() ||
         std::any_of(globs.begin(), globs.end(), [&](const auto& glob) { return glob_match(glob, path); });
}

bool claims_hold(const PublishableShape& shape, std::string_view value) {
  if (shape.claims.empty()) return true;
  const std::optional<JsonWebToken> token = decode_jwt(value);
  return token && has_claims(*token, shape.claims);
}

}  // namespace

bool clears(const ClearingShape& shape, std::string_view bytes, Range value, std::string_view name,
            std::string_view path, bool shapeless) {
  const std::string_view text = slice(bytes, value);
  if (shape.regex ? !shape.regex->matches_whole(text) : !shapeless) return false;
  if (shape.name && !shape.name->found_in(name)) return false;
  if (!glob_fits(shape.shape->paths, path) || !claims_hold(*shape.shape, text)) return false;
  if (!shape.near && !shape.unless_near) return true;
  const std::string_view around = slice(bytes, nearby_lines(bytes, value, kNearLines));
  return (!shape.near || shape.near->found_in(around)) && !(shape.unless_near && shape.unless_near->found_in(around));
}

std::optional<SecretHit> judge(const SecretPatterns& patterns, const SecretInput& input, const FilePolicy& policy,
                               const Candidate& candidate) {
  const std::optional<Range> name = assignment_name(input.bytes, candidate.range);
  const Case it{patterns,
                input,
                patterns.patterns[candidate.pattern],
                candidate.range,
                slice(input.bytes, candidate.range),
                name,
                name ? slice(input.bytes, *name) : std::string_view()};
  if (it.pattern.shape != nullptr) return judge_shape(it);
  if (!conditions_hold(it) || is_placeholder(it)) return std::nullopt;
  if (const PublishableShape* shape = clearing_shape(it)) return publishable(it, *shape);
  const Validation validation = validated(it);
  if (validation == Validation::no) return std::nullopt;
  return finding(it, candidate.pattern, severity_of(it, policy, validation));
}

}  // namespace lastmile
