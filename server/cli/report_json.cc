#include <nlohmann/json.hpp>

#include "cli/report.h"
#include "lsp/readiness_json.h"
#include "version.h"

namespace lastmile {

namespace {

using Json = nlohmann::ordered_json;

constexpr int report_version = 1;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json position(const Text& text, std::uint32_t offset) {
  const LineColumn at = text.position(offset);
  return {{"offset", offset}, {"line", at.line + 1}, {"column", at.column + 1}};
}

Json place(const std::string& file, Range range, const TextSource& texts) {
  Json json = {{"file", file}};
  if (const TextPtr text = texts(file)) {
    json["range"] = {{"begin", position(*text, range.begin)}, {"end", position(*text, range.end)}};
  }
  return json;
}

Json finding_json(const ReportInput& input, const Finding& finding, const TextSource& texts) {
  const Rule& rule = *input.engine.rules().find(finding.rule);
  Json json = place(finding.file, finding.range, texts);
  json["rule"] = finding.rule;
  json["severity"] = to_string(finding.severity);
  json["confidence"] = to_string(rule.confidence);
  json["checklist"] = rule.checklist;
  json["message"] = finding.message;
  json["fingerprint"] = finding.fingerprint;
  json["related"] = Json::array();
  for (const RelatedPlace& related : finding.related) {
    Json item = place(related.file, related.range, texts);
    item["message"] = related.message;
    json["related"].push_back(std::move(item));
  }
  json["fixes"] = Json::array();
  for (const FixOffer& offer : finding.fixes) {
    json["fixes"].push_back({{"title", offer.title}, {"class", to_string(offer.fix_class)}});
  }
  return json;
}

Json notes_json(const Analysis& analysis) {
  Json notes = Json::array();
  for (const Note& note : analysis.report.notes) notes.push_back({{"file", note.path}, {"message", note.message}});
  for (const SkippedFile& file : analysis.skipped) {
    if (file.problem) notes.push_back({{"file", file.path}, {"message", "not checked: " + file.why}});
  }
  return notes;
}

// Null when the report is about a part: a score of some findings would say nothing.
std::string readiness_json(const ReportInput& input) {
  if (!input.whole) return "null";
  const Readiness readiness = readiness_of(input.analysis.report, input.engine.rules());
  const std::string components = lsp::dump(lsp::components_json(readiness));
  return "{\"score\": " + std::to_string(readiness.score) + ", \"open\": " + std::to_string(readiness.open) +
         ", \"components\": " + components + "}";
}

}  // namespace

void list_rules_json(const Engine& engine, std::FILE* out) {
  const char* separator = "[\n  ";
  for (const Rule& rule : engine.rules().rules) {
    const Json json = {{"id", rule.id},
                       {"title", rule.title},
                       {"severity", to_string(rule.severity)},
                       {"confidence", to_string(rule.confidence)},
                       {"checklist", rule.checklist},
                       {"references", rule.references},
                       {"silences", rule.silences}};
    std::fprintf(out, "%s%s", separator, dump(json).c_str());
    separator = ",\n  ";
  }
  std::fputs("\n]\n", out);
}

void write_json(const ReportInput& input, std::FILE* out) {
  const TextSource texts = text_source(input.project, input.overlay);
  const Analysis& analysis = input.analysis;
  std::fprintf(
      out, "{\n  \"version\": %d,\n  \"tool\": %s,\n  \"files\": %zu,\n  \"suppressed\": %zu,\n  \"complete\": %s,\n",
      report_version, dump({{"name", "lastmile"}, {"version", version}}).c_str(), analysis.file_count,
      analysis.report.suppressed, analysis.complete() ? "true" : "false");
  if (!input.since.empty()) {
    std::fprintf(out, "  \"since\": %s,\n", dump({{"revision", input.since}, {"known", input.known}}).c_str());
  }
  std::fputs("  \"findings\": [", out);
  const char* separator = "\n    ";
  for (const Finding& finding : analysis.report.findings) {
    std::fprintf(out, "%s%s", separator, dump(finding_json(input, finding, texts)).c_str());
    separator = ",\n    ";
  }
  std::fprintf(out, "%s],\n  \"readiness\": %s,\n  \"notes\": %s\n}\n", analysis.report.findings.empty() ? "" : "\n  ",
               readiness_json(input).c_str(), dump(notes_json(analysis)).c_str());
}

}  // namespace lastmile
