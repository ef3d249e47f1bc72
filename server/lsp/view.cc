#include "lsp/view.h"

#include <algorithm>

#include "lsp/positions.h"
#include "project/readiness_page.h"
#include "text/difference.h"

namespace lastmile::lsp {

namespace {

DiagnosticSeverity severity_of(Severity severity) {
  switch (severity) {
    case Severity::error: return DiagnosticSeverity::error;
    case Severity::warning: return DiagnosticSeverity::warning;
    case Severity::info:
    case Severity::off: return DiagnosticSeverity::information;
  }
  return DiagnosticSeverity::information;
}

Diagnostic diagnostic_of(const Finding& finding, const RuleSet& rules, const TextSource& texts, const Rim& rim) {
  Diagnostic diagnostic;
  if (const TextPtr text = texts(finding.file)) diagnostic.range = extent_of(*text, finding.range, rim.encoding);
  diagnostic.severity = severity_of(finding.severity);
  diagnostic.code = finding.rule;
  diagnostic.message = finding.message;
  diagnostic.fingerprint = finding.fingerprint;
  if (const Rule* rule = rules.find(finding.rule)) {
    diagnostic.href = home_of(*rule);
    if (rule->unnecessary) diagnostic.tags.push_back(DiagnosticTag::unnecessary);
  }
  for (const RelatedPlace& related : finding.related) {
    const TextPtr text = texts(related.file);
    if (!text) continue;
    diagnostic.related.push_back(
        {rim.uri(related.file), extent_of(*text, related.range, rim.encoding), related.message});
  }
  return diagnostic;
}

// From the problem's column to the end of its line.
Diagnostic diagnostic_of(const Problem& problem, const Text& text, Encoding encoding) {
  const std::uint32_t line = std::min(problem.line, text.line_count()) - 1;
  const Range whole = text.line_range(line);
  Diagnostic diagnostic;
  diagnostic.range = extent_of(text, {std::min(whole.begin + problem.column - 1, whole.end), whole.end}, encoding);
  diagnostic.severity = DiagnosticSeverity::error;
  diagnostic.code = "configuration";
  diagnostic.message = problem.message;
  return diagnostic;
}

Diagnostic not_analysed(std::string why) {
  Diagnostic diagnostic;
  diagnostic.severity = DiagnosticSeverity::information;
  diagnostic.code = "not-analysed";
  diagnostic.message = std::move(why);
  return diagnostic;
}

// Two places become one when what lies between them is deleted.
bool are_one(const ShownFinding& a, const ShownFinding& b) {
  return a.finding.rule == b.finding.rule && a.finding.range == b.finding.range &&
         a.finding.message == b.finding.message;
}

// What it points at in the text that was edited moves along, too.
void move_related(ShownFinding& shown, const std::string& path, const Text& text, const Difference& change,
                  const Rim& rim) {
  auto told = shown.diagnostic.related.begin();
  for (RelatedPlace& related : shown.finding.related) {
    if (related.file != path) continue;
    related.range = moved(related.range, change);
    told = std::find_if(told, shown.diagnostic.related.end(), [&](const auto& each) { return each.uri == rim.uri(path); });
    if (told != shown.diagnostic.related.end()) (told++)->range = extent_of(text, related.range, rim.encoding);
  }
}

}  // namespace

Views views_of(const std::shared_ptr<Evidence>& evidence, const std::vector<Problem>& problems, const Overlay& overlay,
               const Rim& rim) {
  const TextSource texts = text_source(*evidence->project, overlay);
  Views views;
  for (Finding& finding : evidence->analysis.report.findings) {
    Diagnostic diagnostic = diagnostic_of(finding, evidence->engine->rules(), texts, rim);
    views[finding.file].findings.push_back({std::move(finding), std::move(diagnostic), evidence, true});
  }
  evidence->analysis.report.findings.clear();
  for (const Problem& problem : problems) {
    const TextPtr text = texts(problem.file);
    if (text) views[problem.file].problems.push_back(diagnostic_of(problem, *text, rim.encoding));
  }
  for (const Note& note : evidence->analysis.report.notes) {
    views[note.path].problems.push_back(not_analysed(note.message));
  }
  for (const SkippedFile& file : evidence->analysis.skipped) {
    if (file.problem) views[file.path].problems.push_back(not_analysed("not checked: " + file.why));
  }
  for (const auto& [path, text] : overlay) views[path].text = text;
  return views;
}

View view_after_edit(const View& before, const std::shared_ptr<Evidence>& alone, const TextPtr& text,
                     const std::string& path, const Rim& rim) {
  View view;
  view.text = text;
  view.problems = before.problems;
  const Overlay overlay = {{path, text}};
  const TextSource texts = text_source(*alone->project, overlay);
  for (Finding& finding : alone->analysis.report.findings) {
    Diagnostic diagnostic = diagnostic_of(finding, alone->engine->rules(), texts, rim);
    view.findings.push_back({std::move(finding), std::move(diagnostic), alone, true});
  }
  alone->analysis.report.findings.clear();
  const Difference change = before.text ? difference(before.text->bytes(), text->bytes()) : Difference{};
  for (const ShownFinding& shown : before.findings) {
    if (alone->engine->speaks_of_file_alone(shown.finding.rule)) continue;
    ShownFinding next = shown;
    next.fresh = shown.fresh && change.none();
    next.finding.range = moved(shown.finding.range, change);
    next.diagnostic.range = extent_of(*text, next.finding.range, rim.encoding);
    move_related(next, path, *text, change, rim);
    view.findings.push_back(std::move(next));
  }
  std::stable_sort(view.findings.begin(), view.findings.end(), [](const ShownFinding& a, const ShownFinding& b) {
    if (lastmile::before(a.finding, b.finding) || lastmile::before(b.finding, a.finding)) {
      return lastmile::before(a.finding, b.finding);
    }
    return a.finding.message < b.finding.message;
  });
  view.findings.erase(std::unique(view.findings.begin(), view.findings.end(), are_one), view.findings.end());
  return view;
}

// Two places that differ only below the lines that are marked look like one.
std::vector<Diagnostic> diagnostics_of(const View& view) {
  std::vector<Diagnostic> all = view.problems;
  for (const ShownFinding& shown : view.findings) {
    const auto looks_the_same = [&](const Diagnostic& told) {
      const Diagnostic& next = shown.diagnostic;
      return told.range == next.range && told.code == next.code && told.message == next.message;
    };
    if (std::none_of(all.begin(), all.end(), looks_the_same)) all.push_back(shown.diagnostic);
  }
  return all;
}

}  // namespace lastmile::lsp
