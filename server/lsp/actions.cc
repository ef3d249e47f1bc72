#include "lsp/actions.h"

#include <algorithm>
#include <map>

#include "lsp/positions.h"
#include "lsp/uri.h"
#include "text/difference.h"

namespace lastmile::lsp {

namespace {

// Texts before and after, as the fewest edits: one replaced stretch a file.
Changes as_changes(const std::map<std::string, std::string>& after, const TextSource& texts) {
  Changes changes;
  for (const auto& [path, text] : after) {
    const TextPtr before = texts(path);
    if (!before) {
      changes.files.push_back({path, text});
      continue;
    }
    const Difference change = difference(before->bytes(), text);
    if (change.none()) continue;
    changes.edits.push_back(
        {path, change.before, 0, text.substr(change.before.begin, change.end - change.before.begin)});
  }
  return changes;
}

}  // namespace

Place place_of_uri(const Session& session, const std::string& uri) {
  const auto path = path_of_uri(uri);
  if (!path) return {};
  Document document;
  document.path = canonical_path(*path);
  return place_of(session, document);
}

const ShownFinding* find_finding(const Place& place, std::string_view fingerprint) {
  if (!place.folder) return nullptr;
  const auto view = place.folder->views.find(place.path);
  if (view == place.folder->views.end()) return nullptr;
  for (const ShownFinding& shown : view->second.findings) {
    if (shown.finding.fingerprint == fingerprint) return &shown;
  }
  return nullptr;
}

Changes changes_of(const ShownFinding& shown, std::size_t fix, const TextSource& texts) {
  const Evidence& evidence = *shown.evidence;
  const Rule& rule = *evidence.engine->rules().find(shown.finding.rule);
  const Conditions conditions(evidence.analysis.report.facts, evidence.engine->rules().dictionaries);
  return lastmile::changes_of(rule.fixes.at(fix), shown.finding.subject, conditions, texts);
}

namespace {

// The changes of the first fix that is wanted and can be made; empty when there is none.
Changes first_changes(const ShownFinding& shown, Wanted wanted, std::string_view rule, const TextSource& texts) {
  for (const FixOffer& offer : shown.finding.fixes) {
    if (!wanted(shown, offer, rule)) continue;
    Changes changes = changes_of(shown, offer.index, texts);
    if (changes.obstacle.empty()) return changes;
  }
  return {};
}

}  // namespace

Changes all_changes(const std::vector<const View*>& views, Wanted wanted, std::string_view rule,
                    const TextSource& texts) {
  std::vector<Changes> all;
  for (const View* view : views) {
    for (const ShownFinding& shown : view->findings) {
      if (!shown.fresh) continue;
      Changes changes = first_changes(shown, wanted, rule, texts);
      if (!changes.empty()) all.push_back(std::move(changes));
    }
  }
  std::vector<std::size_t> left_out;
  return as_changes(apply(all, texts, left_out), texts);
}

WorkspaceEdit workspace_edit(Session& session, const Folder& folder, const Changes& changes, const TextSource& texts,
                             std::string label) {
  const Rim rim = rim_of(session, folder);
  WorkspaceEdit result;
  result.label = std::move(label);
  for (const NewFile& file : changes.files) {
    result.changes.push_back({rim.uri(file.file), std::nullopt, {{Extent(), file.text}}, true});
  }
  for (const lastmile::TextEdit& edit : changes.edits) {
    const std::string uri = rim.uri(edit.file);
    if (result.changes.empty() || result.changes.back().uri != uri) {
      const Document* document = session.documents.find(uri);
      result.changes.push_back({uri, document ? std::optional(document->version) : std::nullopt, {}, false});
    }
    result.changes.back().edits.push_back({extent_of(*texts(edit.file), edit.range, rim.encoding), edit.text});
  }
  return result;
}

WorkspaceEdit without_new_files(WorkspaceEdit edit) {
  std::erase_if(edit.changes, [](const DocumentChange& change) { return change.create; });
  return edit;
}

}  // namespace lastmile::lsp
