#include "lsp/lifecycle.h"

#include "lsp/handlers.h"
#include "lsp/sync.h"
#include "lsp/workspace.h"
#include "version.h"

namespace lastmile::lsp {

namespace {

Json capabilities_of(const Session& session) {
  Json capabilities = {{"positionEncoding", std::string(to_string(session.client.encoding))}};
  for (const Handler& handler : handlers()) {
    if (handler.offer) handler.offer(session, capabilities);
  }
  return capabilities;
}

Json registrations(const Session& session) {
  Json list = Json::array();
  if (session.client.registers_configuration) {
    list.push_back({{"id", "lastmile-settings"},
                    {"method", "workspace/didChangeConfiguration"},
                    {"registerOptions", {{"section", "lastmile"}}}});
  }
  if (session.client.registers_watchers) list.push_back(watcher_registration(session));
  return list;
}

}  // namespace

void initialize(Session& session, const Json& params, Reply reply) {
  if (session.stage != Stage::new_born) {
    return reply.error(ErrorCode::invalid_request, "`initialize` is sent once");
  }
  session.client = read_client(params);
  session.settings = read_settings(session.client.settings);
  session.verbose = params.value("trace", Json("off")) == "verbose";
  session.stage = Stage::running;
  if (session.client.process) {
    session.outside.watch_process(*session.client.process, [&session] {
      session.exit_code = 0;
      session.stage = Stage::ended;
    });
  }
  reply.result(
      {{"capabilities", capabilities_of(session)}, {"serverInfo", {{"name", "lastmile"}, {"version", version}}}});
}

void initialized(Session& session, const Json&) {
  if (session.initialized) return;
  session.initialized = true;
  for (const WorkspaceFolder& folder : session.client.folders) add_folder(session, folder.uri);
  const Json list = registrations(session);
  if (!list.empty()) session.connection.ask("client/registerCapability", {{"registrations", list}}, nullptr);
  if (session.client.configuration) ask_settings(session);
}

void set_trace(Session& session, const Json& params) { session.verbose = params.at("value") == "verbose"; }

void shutdown(Session& session, const Json&, Reply reply) {
  for (const auto& folder : session.folders) {
    folder->removed = true;
    folder->stop.request_stop();
  }
  for (auto& [uri, work] : session.work) work.stop.request_stop();
  session.stage = Stage::shut_down;
  reply.result(nullptr);
  session.connection.cancel_all("the server is shutting down");
  session.workspace_pulls.clear();
}

void exit(Session& session, const Json&) {
  session.exit_code = session.stage == Stage::shut_down ? 0 : 1;
  session.stage = Stage::ended;
}

void cancel_request(Session& session, const Json& params) { session.connection.cancel(params.at("id")); }

}  // namespace lastmile::lsp
