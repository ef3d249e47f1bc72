#include <filesystem>

#include "cli/report.h"
#include "project/readiness_page.h"

namespace lastmile {

namespace {

PageFinding page_finding(const ReportInput& input, const Finding& finding, const TextSource& texts) {
  PageFinding result{&finding, input.engine.rules().find(finding.rule), "", 1};
  const FactBase& facts = input.analysis.report.facts;
  if (const auto file = facts.find_file(finding.file)) result.component = facts.file(*file).component;
  if (const TextPtr text = texts(finding.file)) result.line = text->position(finding.range.begin).line + 1;
  return result;
}

}  // namespace

void write_html(const ReportInput& input, std::FILE* out) {
  const TextSource texts = text_source(input.project, input.overlay);
  const Readiness readiness = readiness_of(input.analysis.report, input.engine.rules());
  PageProject project{std::filesystem::path(input.project.root).filename().string(), &readiness, {}, 0};
  for (const Finding& finding : input.analysis.report.findings) {
    project.findings.push_back(page_finding(input, finding, texts));
  }
  project.unread = input.analysis.unread();
  const std::string page = readiness_page({project}, {});
  std::fwrite(page.data(), 1, page.size(), out);
}

}  // namespace lastmile
