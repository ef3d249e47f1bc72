// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "cli/report.h"
#include "version.h"

namespace lastmile {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_results = 25000;  // what GitHub code scanning takes in one run

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// RFC 3986: everything but unreserved characters and slashes as %XX.
std::string percent_encoded(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || std::string_view("-._~/").find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return uri;
}

// UTF-16 code units in UTF-8 text, as SARIF counts columns by default.
std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80 ? 1 : 0;
    units += byte >= 0xF0 ? 1 : 0;
  }
  return units;
}

Json region(const Text& text, Range range) {
  const LineColumn begin = text.position(range.begin), end = text.position(range.end);
  return {
      {"startLine", begin.line + 1}, {"startColumn", utf16_units(text.line(begin.line).substr(0, begin.column)) + 1},
      {"endLine", end.line + 1},     {"endColumn", utf16_units(text.line(end.line).substr(0, end.column)) + 1},
      {"byteOffset", range.begin},   {"byteLength", range.size()}};
}

Json artifact(const std::string& file) { return {{"uri", percent_encoded(file)}, {"uriBaseId", "%SRCROOT%"}}; }

Json location(const std::string& file, Range range, const TextSource& texts) {
  Json physical = {{"artifactLocation", artifact(file)}};
  if (const TextPtr text = texts(file)) physical["region"] = region(*text, range);
  return {{"physicalLocation", std::move(physical)}};
}

std::string_view level(Severity severity) { return severity == Severity::info ? "note" : to_string(severity); }

Json rule_json(const Rule& rule) {
  Json tags = {rule.checklist};
  for (const std::string& reference : rule.references) tags.push_back(reference);
  return {{"id", rule.id},
          {"name", rule.id},
          {"shortDescription", {{"text", rule.title}}},
          {"fullDescription", {{"text", rule.title}}},
          {"help", {{"text", rule.readme}, {"markdown", rule.readme}}},
          {"helpUri", std::string(home) + "/blob/main/docs/rules/" + rule.id + ".md"},
          {"defaultConfiguration", {{"level", level(rule.severity)}}},
          {"properties", {{"tags", tags}, {"precision", to_string(rule.confidence) == "high" ? "high" : "medium"}}}};
}

Json fix_json(const FixOffer& offer, const Changes& changes, const TextSource& texts) {
  Json files = Json::array();
  std::map<std::string, Json> replacements;
  for (const TextEdit& edit : changes.edits) {
    const TextPtr text = texts(edit.file);
    if (!text) continue;
    replacements[edit.file].push_back(
        {{"deletedRegion", region(*text, edit.range)}, {"insertedContent", {{"text", edit.text}}}});
  }
  for (auto& [file, list] : replacements) {
    files.push_back({{"artifactLocation", artifact(file)}, {"replacements", std::move(list)}});
  }
  return {{"description", {{"text", offer.title}}}, {"artifactChanges", std::move(files)}};
}

Json fixes_json(const ReportInput& input, const Finding& finding, const TextSource& texts) {
  const Conditions conditions(input.analysis.report.facts, input.engine.rules().dictionaries);
  const Rule& rule = *input.engine.rules().find(finding.rule);
  Json fixes = Json::array();
  for (const FixOffer& offer : finding.fixes) {
    const Changes changes = changes_of(rule.fixes[offer.index], finding.subject, conditions, texts);
    const bool printable = std::none_of(changes.edits.begin(), changes.edits.end(),
                                        [](const TextEdit& edit) { return edit.confidential; });
    if (changes.obstacle.empty() && !changes.edits.empty() && changes.files.empty() && printable) {
      fixes.push_back(fix_json(offer, changes, texts));
    }
  }
  return fixes;
}

Json result_json(const ReportInput& input, const Finding& finding, const TextSource& texts) {
  const auto& rules = input.engine.rules().rules;
  const auto index = input.engine.rules().find(finding.rule) - rules.data();
  Json result = {{"ruleId", finding.rule},
                 {"ruleIndex", index},
                 {"level", level(finding.severity)},
                 {"message", {{"text", finding.message}}},
                 {"locations", {location(finding.file, finding.range, texts)}},
                 {"partialFingerprints", {{"lastmile/v1", finding.fingerprint}}}};
  for (std::size_t i = 0; i < finding.related.size(); ++i) {
    const RelatedPlace& related = finding.related[i];
    Json item = location(related.file, related.range, texts);
    item["id"] = i + 1;
    if (!related.message.empty()) item["message"] = {{"text", related.message}};
    result["relatedLocations"].push_back(std::move(item));
  }
  if (Json fixes = fixes_json(input, finding, texts); !fixes.empty()) result["fixes"] = std::move(fixes);
  return result;
}

Json notification(std::string_view text) { return {{"level", "warning"}, {"message", {{"text", text}}}}; }

Json invocation(const Analysis& analysis) {
  Json notes = Json::array();
  for (const Note& note : analysis.report.notes) notes.push_back(notification(note.path + ": " + note.message));
  for (const SkippedFile& file : analysis.skipped) {
    if (file.problem) notes.push_back(notification(file.path + ": not checked: " + file.why));
  }
  if (const std::size_t all = analysis.report.findings.size(); all > most_results) {
    notes.push_back(notification("only the first " + std::to_string(most_results) + " of " + std::to_string(all) +
                                 " findings are in this file"));
  }
  return {{"executionSuccessful", true}, {"toolExecutionNotifications", std::move(notes)}};
}

}  // namespace

void write_sarif(const ReportInput& input, std::FILE* out) {
  const TextSource texts = text_source(input.project, input.overlay);
  Json rules = Json::array();
  for (const Rule& rule : input.engine.rules().rules) rules.push_back(rule_json(rule));
  const Json tool = {
      {"driver", {{"name", "lastmile"}, {"version", version}, {"informationUri", home}, {"rules", rules}}}};
  std::fputs("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n", out);
  std::fprintf(out, "\"tool\":%s,\n\"columnKind\":\"utf16CodeUnits\",\n\"invocations\":[%s],\n\"results\":[",
               dump(tool).c_str(), dump(invocation(input.analysis)).c_str());
  const auto& findings = input.analysis.report.findings;
  for (std::size_t i = 0; i < std::min(findings.size(), most_results); ++i) {
    std::fprintf(out, "%s%s", i == 0 ? "\n" : ",\n", dump(result_json(input, findings[i], texts)).c_str());
  }
  std::fputs("\n]}]}\n", out);
}

}  // namespace lastmile
