#include "lsp/explain.h"

#include <algorithm>

#include "engine/why.h"
#include "lsp/positions.h"
#include "lsp/workspace.h"

namespace lastmile::lsp {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

// The README without its own heading, its sections below ours.
std::string body_of(std::string_view readme) {
  if (readme.starts_with("# ")) readme.remove_prefix(std::min(readme.find('\n') + 1, readme.size()));
  const auto begin = readme.find_first_not_of('\n');
  return begin == std::string_view::npos ? "" : std::string(readme.substr(begin));
}

std::string page_of(const ShownFinding& shown) {
  const Rule* rule = shown.evidence->engine->rules().find(shown.finding.rule);
  if (!rule) return shown.finding.message;
  std::string page = "### " + rule->title + "\n\n" + shown.finding.message + "\n\n" + body_of(rule->readme);
  if (const std::string grounds = grounds_of(*rule, shown.finding.subject); !grounds.empty())
    page += "\nDecided on: " + grounds + "\n";
  if (!rule->references.empty()) page += "\n" + joined(rule->references) + "\n";
  return page + "\n`" + rule->id + "` · " + std::string(to_string(shown.finding.severity)) + " · " +
         std::string(to_string(rule->confidence)) + " confidence\n";
}

std::string without_marks(std::string_view line) {
  if (line.starts_with('#')) line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
  std::string text(line);
  std::erase(text, '`');
  for (auto at = text.find("**"); at != std::string::npos; at = text.find("**")) text.erase(at, 2);
  return text;
}

bool contains(lastmile::Range range, std::uint32_t offset) { return range.begin <= offset && offset <= range.end; }

// The facts of that text of the file alone; null while they are not known.
const FileMatches* matches_of(const Folder& folder, const std::string& path, const TextPtr& text) {
  for (const KnownFiles* files : {&folder.recent, &folder.known}) {
    const auto found = files->find(path);
    if (found != files->end() && found->second.overlay == text) return found->second.matches.get();
  }
  return nullptr;
}

// Why a value that looks like a key is fine where it stands.
Hover public_value_at(const Session& session, const Folder& folder, const std::string& path, const TextPtr& text,
                      std::uint32_t offset) {
  Hover hover;
  const FileMatches* matches = matches_of(folder, path, text);
  if (!matches) return hover;
  for (const Fact& fact : matches->facts) {
    if (fact.kind != "secret" || fact.get("verdict") != "publishable" || !contains(fact.range, offset)) continue;
    hover.value = "### This may be public\n\n" + std::string(fact.get("reason")) + ".\n\n`" +
                  std::string(fact.get("masked")) + "`\n";
    hover.range = extent_of(*text, fact.range, session.client.encoding);
  }
  return hover;
}

Hover findings_at(const View& view, std::uint32_t offset) {
  Hover hover;
  for (const ShownFinding& shown : view.findings) {
    if (!contains(shown.finding.range, offset)) continue;
    if (hover.value.empty()) hover.range = shown.diagnostic.range;
    hover.value += (hover.value.empty() ? "" : "\n---\n\n") + page_of(shown);
  }
  return hover;
}

Json lens_of(const Session& session, const Folder& folder, const ComponentReadiness& readiness, const Text& text,
             lastmile::Range place) {
  const std::uint32_t line = text.position(place.begin).line;
  const Extent extent = extent_of(text, text.line_range(line), session.client.encoding);
  const std::string open = readiness.open == 0 ? "nothing open" : std::to_string(readiness.open) + " open";
  return CodeLens{extent,
                  {"Production readiness " + std::to_string(readiness.score) + " % · " + open, "lastmile.findings",
                   Json::array({{{"uri", folder.uri}, {"component", readiness.folder}}})}};
}

}  // namespace

std::string plain_text(std::string_view markdown) {
  std::string text;
  bool code = false;
  while (!markdown.empty()) {
    const auto end = markdown.find('\n');
    const std::string_view line = markdown.substr(0, end == std::string_view::npos ? end : end + 1);
    markdown.remove_prefix(line.size());
    if (line.starts_with("```")) {
      code = !code;
    } else {
      text += code ? std::string(line) : without_marks(line);
    }
  }
  return text;
}

void answer_hover(Session& session, const Json& params, Reply reply) {
  const Document* document = session.documents.find(params.at("textDocument").at("uri").get<std::string>());
  const Place place = document ? place_of(session, *document) : Place{};
  if (!place.folder) return reply.result(nullptr);
  std::uint32_t offset = 0;
  offset_at(*document->text, params.at("position").get<Position>(), session.client.encoding, offset);
  const auto view = place.folder->views.find(place.path);
  const bool shown = view != place.folder->views.end() && view->second.text == document->text;
  Hover hover = shown ? findings_at(view->second, offset) : Hover();
  if (hover.value.empty()) hover = public_value_at(session, *place.folder, place.path, document->text, offset);
  if (hover.value.empty()) return reply.result(nullptr);
  hover.markdown = session.client.markdown_hover;
  if (!hover.markdown) hover.value = plain_text(hover.value);
  reply.result(hover);
}

namespace {

Json rule_json(const Rule& rule) {
  return {{"title", rule.title},
          {"severity", to_string(rule.severity)},
          {"checklist", rule.checklist},
          {"page", "# " + rule.title + "\n\n" + body_of(rule.readme) + "\n`" + rule.id + "`\n"}};
}

}  // namespace

// Of all folders, each once.
void answer_rules(Session& session, const Json&, Reply reply) {
  Json rules = Json::object();
  for (const auto& folder : session.folders) {
    if (!folder->rules.engine) continue;
    for (const Rule& rule : folder->rules.engine->rules().rules) rules.emplace(rule.id, rule_json(rule));
  }
  reply.result({{"rules", std::move(rules)}});
}

void answer_code_lenses(Session& session, const Json& params, Reply reply) {
  const Document* document = session.documents.find(params.at("textDocument").at("uri").get<std::string>());
  const Place place = document ? place_of(session, *document) : Place{};
  Json lenses = Json::array();
  if (!place.folder || !place.folder->scanned()) return reply.result(std::move(lenses));
  const FactBase& facts = place.folder->evidence->analysis.report.facts;
  const auto file = facts.find_file(place.path);
  if (!file) return reply.result(std::move(lenses));
  for (const ComponentReadiness& readiness : place.folder->readiness.components) {
    const auto& services = facts.in_file("service", *file);
    if (readiness.folder != facts.file(*file).component || services.empty()) continue;
    lenses.push_back(lens_of(session, *place.folder, readiness, *document->text, services.front()->range));
  }
  reply.result(std::move(lenses));
}

}  // namespace lastmile::lsp
