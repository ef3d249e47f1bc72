#include "lsp/code_action.h"

#include <algorithm>

#include "engine/suppress_edit.h"
#include "lsp/actions.h"
#include "lsp/positions.h"
#include "lsp/readiness.h"
#include "project/disk.h"

namespace lastmile::lsp {

namespace {

constexpr std::string_view quick_fix = "quickfix";
constexpr std::string_view fix_all = "source.fixAll.lastmile";
constexpr std::string_view unsaid_reason = "TODO: say why this is fine here";

// What the client asks for.
struct Asked {
  Extent place;
  Range range;                    // the place in bytes of the present text
  std::vector<std::string> only;  // kinds; empty: what is useful here
  bool by_user = true;            // else the editor asks by itself, to show its light bulb

  bool wants(std::string_view kind) const {
    if (only.empty()) return kind == quick_fix;
    return std::any_of(only.begin(), only.end(), [&](const std::string& asked) {
      return asked.empty() || kind == asked || kind.starts_with(asked + ".");
    });
  }
};

// Everything that actions of one document are made from.
struct Site {
  Session& session;
  const Document& document;
  Place place;
  const View& view;
  const TextSource& texts;
};

bool touches(const Finding& finding, Range range) {
  return finding.range.begin <= range.end && range.begin <= finding.range.end;
}

Json data_of(const Site& site, std::string_view what, const std::string& fingerprint, std::size_t fix) {
  return {{"action", std::string(what)},
          {"uri", site.document.uri},
          {"version", site.document.version},
          {"fingerprint", fingerprint},
          {"fix", fix}};
}

bool can_show(const Client& client, const Changes& changes) { return changes.files.empty() || client.creates_files; }

// Edits of documents are in the action, or go through a command, which sends them back to the client.
bool can_take(const Client& client, const Changes& changes) {
  return changes.edits.empty() || client.applies_edits || (client.action_literals && can_show(client, changes));
}

std::string obstacle_of(const Client& client, const Changes& changes) {
  if (!changes.obstacle.empty() || can_take(client, changes)) return changes.obstacle;
  return "this editor creates no files, and lets no server change its documents";
}

// Gives the action its edit: now, when the client asks for it, or through a command.
void set_edit(const Site& site, const Changes& changes, std::string label, Json data, CodeAction& action) {
  const Client& client = site.session.client;
  if (!can_show(client, changes) || !client.action_literals) {
    action.command = Command{action.title, "lastmile.apply", Json::array({data})};
  } else if (client.resolves_edits) {
    action.data = std::move(data);
  } else {
    action.edit = workspace_edit(site.session, *site.place.folder, changes, site.texts, std::move(label));
  }
}

std::string label_of(const FixOffer& offer) { return offer.fix_class == FixClass::review ? offer.title : ""; }

void add_fixes(const Site& site, const ShownFinding& shown, std::vector<CodeAction>& actions) {
  bool preferred = true;
  for (const FixOffer& offer : shown.finding.fixes) {
    const Changes changes = changes_of(shown, offer.index, site.texts);
    CodeAction action;
    action.title = offer.title;
    action.kind = quick_fix;
    action.diagnostics = {shown.diagnostic};
    action.disabled = obstacle_of(site.session.client, changes);
    if (action.disabled.empty() && changes.empty()) continue;
    if (action.disabled.empty()) {
      action.preferred = std::exchange(preferred, false);
      set_edit(site, changes, label_of(offer), data_of(site, "fix", shown.finding.fingerprint, offer.index), action);
    }
    actions.push_back(std::move(action));
  }
}

bool is_of_rule(const ShownFinding& shown, const FixOffer&, std::string_view rule) {
  return shown.finding.rule == rule;
}
bool is_automatic(const ShownFinding&, const FixOffer& offer, std::string_view) {
  return offer.fix_class == FixClass::automatic;
}

bool is_review(const ShownFinding&, const FixOffer& offer, std::string_view) {
  return offer.fix_class != FixClass::scaffold;
}

void add_fix_of_rule(const Site& site, const ShownFinding& shown, std::vector<CodeAction>& actions) {
  const auto same = std::count_if(site.view.findings.begin(), site.view.findings.end(), [&](const ShownFinding& other) {
    return other.finding.rule == shown.finding.rule && other.fresh && !other.finding.fixes.empty();
  });
  if (same < 2 || shown.finding.fixes.empty()) return;
  const Changes changes = all_changes({&site.view}, is_of_rule, shown.finding.rule, site.texts);
  if (changes.empty() || !can_take(site.session.client, changes)) return;
  CodeAction action;
  action.title = "Fix all " + std::to_string(same) + " findings of " + shown.finding.rule + " in this file";
  action.kind = quick_fix;
  action.diagnostics = {shown.diagnostic};
  set_edit(site, changes, action.title, data_of(site, "rule", shown.finding.fingerprint, 0), action);
  actions.push_back(std::move(action));
}

Changes ignoring(const ShownFinding& shown, std::string_view reason, const TextSource& texts) {
  return suppression_edit(shown.finding, reason, config_name, texts);
}

void add_ignore(const Site& site, const ShownFinding& shown, std::vector<CodeAction>& actions) {
  const Changes changes = ignoring(shown, unsaid_reason, site.texts);
  if (!can_take(site.session.client, changes)) return;
  CodeAction action;
  action.title = "Ignore " + shown.finding.rule + " here, with a reason";
  action.kind = quick_fix;
  action.diagnostics = {shown.diagnostic};
  set_edit(site, changes, "", data_of(site, "ignore", shown.finding.fingerprint, 0), action);
  actions.push_back(std::move(action));
}

void add_fix_all(const Site& site, std::vector<CodeAction>& actions) {
  const Changes changes = all_changes({&site.view}, is_automatic, "", site.texts);
  if (changes.empty() || !can_take(site.session.client, changes)) return;
  CodeAction action;
  action.title = "Fix all that is safe to fix in this file";
  action.kind = fix_all;
  set_edit(site, changes, "", data_of(site, "all", "", 0), action);
  actions.push_back(std::move(action));
}

std::vector<CodeAction> actions_for(const Site& site, const Asked& asked) {
  std::vector<CodeAction> actions;
  std::vector<const ShownFinding*> here;
  for (const ShownFinding& shown : site.view.findings) {
    if (shown.fresh && touches(shown.finding, asked.range)) here.push_back(&shown);
  }
  if (asked.wants(quick_fix)) {
    for (const ShownFinding* shown : here) add_fixes(site, *shown, actions);
    for (const ShownFinding* shown : here) {
      if (asked.by_user) add_fix_of_rule(site, *shown, actions);
    }
    for (const ShownFinding* shown : here) {
      if (asked.by_user) add_ignore(site, *shown, actions);
    }
  }
  if (asked.wants(fix_all)) add_fix_all(site, actions);
  return actions;
}

std::vector<const View*> all_views(const Folder& folder) {
  std::vector<const View*> views;
  for (const auto& [path, view] : folder.views) views.push_back(&view);
  return views;
}

// What `data` of an action stands for.
Changes changes_for(const Json& data, const Place& place, const View& view, const TextSource& texts) {
  const std::string what = data.at("action").get<std::string>();
  if (what == "all") return all_changes({&view}, is_automatic, "", texts);
  if (what == "workspace") {
    return all_changes(all_views(*place.folder), data.value("review", false) ? is_review : is_automatic, "", texts);
  }
  const ShownFinding* shown = find_finding(place, data.at("fingerprint").get<std::string>());
  if (!shown || !shown->fresh) return {{}, {}, "this finding is not there any more"};
  if (what == "rule") return all_changes({&view}, is_of_rule, shown->finding.rule, texts);
  if (what == "ignore") return ignoring(*shown, data.value("reason", std::string(unsaid_reason)), texts);
  const auto fix = data.at("fix").get<std::size_t>();
  const auto& fixes = shown->finding.fixes;
  const bool offered =
      std::any_of(fixes.begin(), fixes.end(), [&](const FixOffer& offer) { return offer.index == fix; });
  return offered ? changes_of(*shown, fix, texts) : Changes{{}, {}, "this fix is not offered any more"};
}

std::string label_for(const Json& data, const Place& place) {
  if (data.at("action") == "workspace") return data.value("review", false) ? "Fix all that can be fixed" : "";
  const ShownFinding* shown = find_finding(place, data.value("fingerprint", ""));
  if (!shown || data.at("action") != "fix") return data.at("action") == "rule" ? "Fix all of one rule" : "";
  for (const FixOffer& offer : shown->finding.fixes) {
    if (offer.index == data.at("fix").get<std::size_t>()) return label_of(offer);
  }
  return "";
}

const View& view_at(const Place& place) {
  static const View nothing;
  const auto found = place.folder->views.find(place.path);
  return found == place.folder->views.end() ? nothing : found->second;
}

Asked read_asked(const Json& params) {
  Asked asked;
  asked.place = params.at("range").get<Extent>();
  const Json& context = params.at("context");
  if (context.contains("only")) asked.only = context["only"].get<std::vector<std::string>>();
  asked.by_user = context.value("triggerKind", 1) != 2;
  return asked;
}

void answer_now(Session& session, const std::string& uri, Asked asked, Reply reply) {
  const Document* document = session.documents.find(uri);
  const Place place = document ? place_of(session, *document) : Place{};
  // What is shown of an earlier text says nothing about this one.
  if (!place.folder || !place.folder->project || view_at(place).text != document->text) {
    return reply.result(Json::array());
  }
  offset_at(*document->text, asked.place.start, session.client.encoding, asked.range.begin);
  offset_at(*document->text, asked.place.end, session.client.encoding, asked.range.end);
  const Overlay overlay = overlay_of(session, *place.folder);
  const TextSource texts = text_source(*place.folder->project, overlay);
  const Site site{session, *document, place, view_at(place), texts};
  Json list = Json::array();
  for (const CodeAction& action : actions_for(site, asked)) {
    if (!action.disabled.empty() && !session.client.disabled_actions) continue;
    list.push_back(session.client.code_action(action));
  }
  reply.result(std::move(list));
}

// The document's shown findings are of its present text, or no work is under way that would make them so.
bool is_ready(const Document& document, const Place& place) {
  const auto view = place.folder->views.find(place.path);
  const bool read = view != place.folder->views.end() && view->second.text == document.text;
  const bool fresh = read && std::all_of(view->second.findings.begin(), view->second.findings.end(),
                                         [](const ShownFinding& shown) { return shown.fresh; });
  return fresh || place.folder->given_up || (!place.folder->scanned() && read);
}

// Writes the new files of an edit that the client could not create itself.
void write_new_files(const Folder& folder, const Changes& changes) {
  for (const NewFile& file : changes.files) {
    std::error_code error;
    const auto path = folder.root / file.file;
    if (!std::filesystem::exists(path, error)) write_file(path, file.text);
  }
}

void apply_changes(Session& session, const Place& place, const Changes& changes, const TextSource& texts,
                   std::string label, Reply reply) {
  if (!changes.obstacle.empty()) return reply.error(ErrorCode::request_failed, changes.obstacle);
  WorkspaceEdit edit = workspace_edit(session, *place.folder, changes, texts, std::move(label));
  const bool writes = !can_show(session.client, changes);
  if (writes) edit = without_new_files(std::move(edit));
  if (!edit.changes.empty() && !session.client.applies_edits) {
    return reply.error(ErrorCode::request_failed, "this editor lets no server change its documents");
  }
  auto pending = std::make_shared<Reply>(std::move(reply));
  const auto finish = [&session, folder = place.folder, changes, writes, pending](const Json& result) {
    const bool applied = result.is_object() && result.value("applied", false);
    if (applied && writes) {
      write_new_files(*folder, changes);
      folder->listing_changed = true;
      plan_work(session, folder);
    }
    pending->result({{"applied", applied}});
  };
  if (edit.changes.empty()) return finish({{"applied", true}});
  session.connection.ask("workspace/applyEdit", {{"label", "lastmile"}, {"edit", session.client.workspace_edit(edit)}},
                         finish);
}

}  // namespace

void answer_code_actions(Session& session, const Json& params, Reply reply) {
  const std::string uri = params.at("textDocument").at("uri").get<std::string>();
  const Document* document = session.documents.find(uri);
  const Place place = document ? place_of(session, *document) : Place{};
  Asked asked = read_asked(params);
  if (!place.folder || is_ready(*document, place)) return answer_now(session, uri, std::move(asked), std::move(reply));
  auto pending = std::make_shared<Reply>(std::move(reply));
  when_settled(session, place.folder,
               [&session, uri, asked, pending] { answer_now(session, uri, asked, std::move(*pending)); });
}

void resolve_code_action(Session& session, const Json& params, Reply reply) {
  Json action = params;
  const Json data = params.value("data", Json());
  if (!data.is_object()) return reply.result(std::move(action));
  const std::string uri = data.at("uri").get<std::string>();
  const Document* document = session.documents.find(uri);
  const Place place = place_of_uri(session, uri);
  const bool known = document && place.folder && place.folder->project;
  if (!known || document->version != data.at("version").get<std::int64_t>()) {
    return reply.error(ErrorCode::content_modified, "the document changed: ask for its actions again");
  }
  const Overlay overlay = overlay_of(session, *place.folder);
  const TextSource texts = text_source(*place.folder->project, overlay);
  const Changes changes = changes_for(data, place, view_at(place), texts);
  if (!changes.obstacle.empty()) return reply.error(ErrorCode::content_modified, changes.obstacle);
  action["edit"] =
      session.client.workspace_edit(workspace_edit(session, *place.folder, changes, texts, label_for(data, place)));
  reply.result(std::move(action));
}

void execute_command(Session& session, const Json& params, Reply reply) {
  const std::string name = params.at("command").get<std::string>();
  const Json arguments = params.value("arguments", Json::array());
  if (name == "lastmile.findings") return answer_readiness(session, Json(), std::move(reply));
  if (name != "lastmile.apply") return reply.error(ErrorCode::invalid_params, "there is no command `" + name + "`");
  const Json data = arguments.at(0);
  const Place place = place_of_uri(session, data.at("uri").get<std::string>());
  if (!place.folder || !place.folder->project) {
    return reply.error(ErrorCode::request_failed, "this file belongs to no folder that is checked");
  }
  const Document* document = session.documents.find(data.at("uri").get<std::string>());
  if (document && document->version != data.value("version", document->version)) {
    return reply.error(ErrorCode::content_modified, "the document changed: ask for its actions again");
  }
  const Overlay overlay = overlay_of(session, *place.folder);
  const TextSource texts = text_source(*place.folder->project, overlay);
  const Changes changes = changes_for(data, place, view_at(place), texts);
  apply_changes(session, place, changes, texts, label_for(data, place), std::move(reply));
}

std::vector<std::string> command_names() { return {"lastmile.apply", "lastmile.findings"}; }

}  // namespace lastmile::lsp
