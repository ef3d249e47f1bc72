#include "secrets/secret_scanner.h"

#include "secrets/candidate.h"

namespace lastmile {

SecretScanner::SecretScanner(SecretTables tables)
    : patterns_(std::make_unique<const SecretPatterns>(std::move(tables))) {}
SecretScanner::~SecretScanner() = default;
SecretScanner::SecretScanner(SecretScanner&&) noexcept = default;
SecretScanner& SecretScanner::operator=(SecretScanner&&) noexcept = default;

std::vector<SecretHit> SecretScanner::scan(const SecretInput& input) const {
  const FilePolicy policy = policy_for(*patterns_, input);
  if (policy.silent) return {};
  std::vector<SecretHit> hits;
  for (const Candidate& candidate : find_candidates(*patterns_, input, policy)) {
    if (std::optional<SecretHit> hit = judge(*patterns_, input, policy, candidate)) hits.push_back(std::move(*hit));
  }
  return merged(*patterns_, input.bytes, std::move(hits));
}

std::optional<std::string_view> SecretScanner::publishable_reason(std::string_view value, std::string_view name) const {
  const Range whole{0, static_cast<std::uint32_t>(value.size())};
  for (const ClearingShape& shape : patterns_->clearing) {
    const bool by_place = !shape.shape->paths.empty() || shape.near;
    if (!by_place && clears(shape, value, whole, name, "", true)) return shape.shape->why;
  }
  return std::nullopt;
}

bool SecretScanner::is_placeholder(std::string_view value) const { return patterns_->placeholders.matches(value); }

const SecretTables& SecretScanner::tables() const { return patterns_->tables; }

const Credentials& SecretScanner::credentials() const { return patterns_->credentials; }

}  // namespace lastmile
