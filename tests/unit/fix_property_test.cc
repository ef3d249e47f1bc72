// What must hold for every fix, tried on the examples of all rules: the order in which fixes are applied does not
// matter, no file parses worse than before, and when nothing is left to fix nothing changes any more.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "engine/edit.h"
#include "project/example.h"
#include "project/file_list.h"
#include "project/project.h"
#include "support/mini_engine.h"
#include "syntax/tree.h"

using namespace lastmile;
namespace fs = std::filesystem;

namespace {

constexpr int orders = 4, most_rounds = 5;

struct Case {
  std::string name;
  Files files;
  Surroundings surroundings;
};

std::string whole_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  const fs::path rules = fs::path(LASTMILE_SOURCE_DIR) / "diagnostics" / "rules";
  for (const Rule& rule : whole_engine().rules().rules) {
    const fs::path folder = rules / rule.id / "examples";
    Files files;
    for (const std::string& path : walk_files(folder).files) files[path] = whole_text(folder / path);
    for (const Example& example : read_examples(files, whole_engine().secret_tables())) {
      cases.push_back({rule.id + ": " + example.name, example.files, example.surroundings});
    }
  }
  return cases;
}

Report report_of(const Case& example, const Files& files) {
  ReportOptions options;
  options.today = "2026-01-01";
  options.surroundings = example.surroundings;
  Files read;
  for (const auto& [path, text] : files) {
    const std::string_view scope = whole_engine().rules().scope_of(path);
    if (is_read(scope)) read.emplace(path, text);
    if (scope == "lock") options.surroundings.present.push_back(path);
  }
  return whole_engine().report(match_all(whole_engine(), read), options);
}

TextSource source_of(const Files& files) {
  return [&files](std::string_view path) -> TextPtr {
    const auto found = files.find(std::string(path));
    return found == files.end() ? nullptr : std::make_shared<const Text>(found->second);
  };
}

// The first fix of each finding that is not bolder than that.
std::vector<Changes> changes_for(const Report& report, const TextSource& texts, FixClass boldest) {
  std::vector<Changes> all;
  const Conditions conditions(report.facts, whole_engine().rules().dictionaries);
  for (const Finding& finding : report.findings) {
    for (const FixOffer& offer : finding.fixes) {
      if (offer.fix_class > boldest) continue;
      const Rule& rule = *whole_engine().rules().find(finding.rule);
      Changes changes = changes_of(rule.fixes[offer.index], finding.subject, conditions, texts);
      if (!changes.obstacle.empty()) continue;
      if (!changes.empty()) all.push_back(std::move(changes));
      break;
    }
  }
  return all;
}

std::size_t errors_in(const std::string& path, const std::string& bytes) {
  const auto text = std::make_shared<const Text>(bytes);
  const Language* language = language_of(path, text->bytes());
  if (!language || !language->grammar || language->statements) return 0;  // the published SQL grammar reads no policies
  const auto tree = Tree::parse(text, *language);
  return tree ? tree->error_count() : 0;
}

// One round; the texts that changed. The order of the changes is tried in several ways.
Files fixed_once(const Case& example, const Files& files, FixClass boldest, std::mt19937& random) {
  const TextSource texts = source_of(files);
  std::vector<Changes> changes = changes_for(report_of(example, files), texts, boldest);
  std::vector<std::size_t> left_out;
  const Files result = apply(changes, texts, left_out);
  for (int i = 0; i < orders; ++i) {
    std::shuffle(changes.begin(), changes.end(), random);
    std::vector<std::size_t> out;
    CHECK_MESSAGE(apply(changes, texts, out) == result, example.name);
    CHECK_MESSAGE(out.size() == left_out.size(), example.name);
  }
  for (const auto& each : result) {
    const std::string &path = each.first, &text = each.second;
    const auto before = files.find(path);
    const std::size_t errors = before == files.end() ? 0 : errors_in(path, before->second);
    CHECK_MESSAGE(errors_in(path, text) <= errors, example.name << " " << path << "\n" << text);
    if (before != files.end()) CHECK_MESSAGE(before->second != text, example.name);
  }
  return result;
}

// How many files the fixes changed in all.
std::size_t check(const Case& example, FixClass boldest, std::mt19937& random) {
  Files files = example.files;
  std::size_t changed = 0;
  for (int round = 0;; ++round) {
    const Files result = fixed_once(example, files, boldest, random);
    if (result.empty()) return changed;
    REQUIRE_MESSAGE(round < most_rounds, example.name << ": fixing does not come to an end: " << result.begin()->first
                                                      << "\n"
                                                      << result.begin()->second);
    changed += result.size();
    for (const auto& [path, text] : result) files[path] = text;
  }
}

}  // namespace

TEST_CASE("fixes compose in any order, keep files readable and come to an end") {
  std::mt19937 random(20260615);
  std::size_t changed = 0;
  const std::vector<Case> cases = all_cases();
  REQUIRE(cases.size() > 100);
  for (const FixClass boldest : {FixClass::automatic, FixClass::scaffold}) {
    for (const Case& example : cases) changed += check(example, boldest, random);
  }
  CHECK(changed > 200);
}
