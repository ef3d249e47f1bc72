#include <algorithm>
#include <string>
#include <unordered_map>

#include "secrets/candidate.h"

namespace lastmile {
namespace {

// Smaller is stronger. A shape that is public beats a format of the same strength.
struct Strength {
  int rank, proof;
  std::uint32_t length;
  bool finding;
  std::uint32_t format;

  friend bool operator<(const Strength& a, const Strength& b) {
    if (a.rank != b.rank) return a.rank < b.rank;
    if (a.proof != b.proof) return a.proof > b.proof;
    if (a.length != b.length) return a.length > b.length;
    if (a.finding != b.finding) return b.finding;
    return a.format < b.format;
  }
};

Strength strength_of(const SecretPatterns& patterns, const SecretHit& hit) {
  const bool finding = hit.verdict == SecretVerdict::finding;
  if (!finding) return {0, static_cast<int>(Proof::shape), hit.range.size(), finding, hit.format};
  const SecretPattern& pattern = patterns.patterns[hit.format];
  return {static_cast<int>(pattern.format->rank), static_cast<int>(pattern.proof), hit.range.size(), finding,
          hit.format};
}

// Strongest first; what overlaps a kept hit goes. Kept hits are looked up by their neighbours in order.
std::vector<SecretHit> without_overlaps(const SecretPatterns& patterns, std::vector<SecretHit> hits) {
  std::stable_sort(hits.begin(), hits.end(), [&](const SecretHit& a, const SecretHit& b) {
    return strength_of(patterns, a) < strength_of(patterns, b);
  });
  std::vector<Range> taken;
  std::vector<SecretHit> kept;
  for (SecretHit& hit : hits) {
    const auto after = std::lower_bound(taken.begin(), taken.end(), hit.range);
    if (after != taken.end() && after->overlaps(hit.range)) continue;
    if (after != taken.begin() && (after - 1)->overlaps(hit.range)) continue;
    taken.insert(after, hit.range);
    kept.push_back(std::move(hit));
  }
  std::sort(kept.begin(), kept.end(), [](const SecretHit& a, const SecretHit& b) { return a.range < b.range; });
  return kept;
}

}  // namespace

std::vector<SecretHit> merged(const SecretPatterns& patterns, std::string_view bytes, std::vector<SecretHit> hits) {
  std::vector<SecretHit> result;
  std::unordered_map<std::string_view, std::size_t> first_of;
  for (SecretHit& hit : without_overlaps(patterns, std::move(hits))) {
    const std::string_view value = bytes.substr(hit.range.begin, hit.range.size());
    const auto [at, is_new] = first_of.emplace(value, result.size());
    if (is_new) {
      result.push_back(std::move(hit));
      continue;
    }
    SecretHit& first = result[at->second];
    first.others.push_back(hit.range);
    if (first.verdict == hit.verdict) first.severity = std::max(first.severity, hit.severity);
  }
  return result;
}

}  // namespace lastmile
