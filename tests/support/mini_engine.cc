#include "support/mini_engine.h"

#include "built_in/built_in.h"

namespace lastmile {

namespace {

std::vector<DataFile> data_of(const Files& files) {
  std::vector<DataFile> data;
  for (const auto& [path, text] : files) {
    data.push_back({path, text, ""});
    const bool rule = path.ends_with("/rule.toml");
    if (rule) data.push_back({path.substr(0, path.size() - 9) + "README.md", "Why.\n", ""});
  }
  return data;
}

ReportOptions options() {
  ReportOptions result;
  result.today = "2026-06-15";
  result.surroundings.version_controlled = true;
  return result;
}

}  // namespace

FileMatchesList match_all(const Engine& engine, const Files& files) {
  FileMatchesList matches;
  for (const auto& [path, text] : files) {
    matches.push_back(std::make_shared<const FileMatches>(engine.match({path, std::make_shared<const Text>(text)})));
  }
  return matches;
}

MiniEngine::MiniEngine(const Files& data) : engine(data_of(data), problems) {}

Report MiniEngine::report(const Files& files) const { return engine.report(match_all(engine, files), options()); }

std::vector<std::string> MiniEngine::check(const Files& files) const {
  std::vector<std::string> lines;
  for (const Finding& finding : report(files).findings) {
    const Text text(files.at(finding.file));
    lines.push_back(finding.file + ":" + std::to_string(text.position(finding.range.begin).line + 1) + " " +
                    std::string(to_string(finding.severity)) + " " + finding.rule + ": " + finding.message);
  }
  return lines;
}

std::vector<std::string> MiniEngine::facts(const Files& files, std::string_view kind) const {
  const Report whole = report(files);
  std::vector<std::string> lines;
  for (const Fact& fact : whole.facts.of_kind(kind)) {
    std::string line = fact.kind + " {";
    for (const Attribute& attribute : fact.attributes) {
      line += (line.back() == '{' ? "" : ", ") + attribute.name + "=" + attribute.value;
    }
    lines.push_back(line + "}");
  }
  return lines;
}

const Engine& whole_engine() {
  static std::vector<Problem> problems;
  static const Engine engine(built_in_data(), problems, built_in_images());
  return engine;
}

Report whole_report(const Files& files) { return whole_engine().report(match_all(whole_engine(), files), options()); }

std::vector<std::string> whole_facts(const Files& files, std::string_view kind,
                                     const std::vector<std::string>& attributes) {
  const Report report = whole_report(files);
  std::vector<std::string> lines;
  for (const Fact& fact : report.facts.of_kind(kind)) {
    std::string line;
    for (const std::string& name : attributes) {
      line += (line.empty() ? "" : " ") + (fact.has(name) ? std::string(fact.get(name)) : "-");
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace lastmile
