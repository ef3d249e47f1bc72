#include "support/session_player.h"

#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <sstream>

#include "lsp/handlers.h"
#include "lsp/positions.h"
#include "lsp/quiet_outside.h"
#include "lsp/server.h"
#include "lsp/uri.h"
#include "secrets/secret_example.h"
#include "support/mini_engine.h"
#include "support/session_json.h"

namespace lastmile {

namespace fs = std::filesystem;
using lsp::Json;

namespace {

// Sessions of several processes may run at the same time.
fs::path new_folder() {
  static const std::string name = "lastmile-session-" + std::to_string(std::random_device()()) + "-";
  static int number = 0;
  const fs::path folder = fs::temp_directory_path() / (name + std::to_string(++number));
  fs::remove_all(folder);
  fs::create_directories(folder);
  return fs::canonical(folder);
}

std::string secret_of(const std::string& id) {
  for (const SecretFormat& format : whole_engine().secret_tables().formats) {
    if (format.id == id) return secret_example(format, whole_engine().secret_tables(), 1);
  }
  throw std::invalid_argument("there is no secret format " + id);
}

class Player {
 public:
  Player(const SessionScript& script, std::size_t threads)
      : script_(script),
        root_(new_folder()),
        outside_([this](const std::string& message) { take(message); }, threads),
        server_(outside_, std::shared_ptr<const Engine>(&whole_engine(), [](const Engine*) {})) {}

  ~Player() {
    server_.abandon();
    fs::remove_all(root_);
  }

  PlayedSession play() {
    for (const SessionLine& line : script_.lines) {
      try {
        run({line.number, line.verb, expanded(line.rest), expanded(line.block)});
      } catch (const std::exception& error) {
        fail(line, error.what());
      }
    }
    return std::move(result_);
  }

 private:
  struct Sent {
    Json message;
    bool seen = false;
  };

  void run(const SessionLine& line) {
    if (line.verb == "app") return copy_app(line.rest);
    if (line.verb == "file") return write(line.rest, line.block);
    if (line.verb == "start") return start(line);
    if (line.verb == "open") return open(line);
    if (line.verb == "edit") return edit(line);
    if (line.verb == "save") return send_about("textDocument/didSave", line.rest);
    if (line.verb == "close") return close(line.rest);
    if (line.verb == "disk") return disk(line.rest, line.block);
    if (line.verb == "gone") return gone(line.rest);
    if (line.verb == "-->") return send(line);
    if (line.verb == "<--") return expect(line);
    if (line.verb == "shows") return expect_shown(line);
    if (line.verb == "text") return expect_text(line);
    if (line.verb == "wait") return outside_.settle();
    if (line.verb == "hold") return void(held_ = true);
    if (line.verb == "release") return void(held_ = false);
    if (line.verb == "busy") return outside_.hold_up(true);
    if (line.verb == "ready") return end_work();
    if (line.verb == "cost") return outside_.set_cost(std::chrono::milliseconds(std::stoi(line.rest)));
    if (line.verb == "clock") return outside_.turn(std::chrono::milliseconds(std::stoi(line.rest)));
    fail(line, "there is no `" + line.verb + "` in sessions");
  }

  // The workspace as the script says it is.

  void write(const std::string& name, const std::string& text) {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name, std::ios::binary) << text;
  }

  void copy_app(const std::string& name) {
    fs::copy(fs::path(LASTMILE_SOURCE_DIR) / "tests/sessions/apps" / name, root_, fs::copy_options::recursive);
  }

  std::string uri(const std::string& name) const { return lsp::uri_of_path((root_ / name).generic_string()); }

  std::string expanded(std::string text) const {
    for (auto at = text.find("${root}"); at != std::string::npos; at = text.find("${root}")) {
      text.replace(at, 7, lsp::uri_of_path(root_.generic_string()));
    }
    for (auto at = text.find("{{secret:"); at != std::string::npos; at = text.find("{{secret:")) {
      const auto end = text.find("}}", at);
      text.replace(at, end + 2 - at, secret_of(text.substr(at + 9, end - at - 9)));
    }
    return text;
  }

  // What the client says.

  void give(const Json& message) {
    note("client", message);
    server_.receive({lsp::dump(message), ""});
  }

  void notify(const std::string& method, Json params) {
    give({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
    if (!held_) outside_.run_work();
  }

  void request(const std::string& method, Json params) {
    give({{"jsonrpc", "2.0"}, {"id", ++last_id_}, {"method", method}, {"params", std::move(params)}});
  }

  void start(const SessionLine& line) {
    const std::string text = line.rest + line.block;
    Json capabilities = able_client();
    if (!text.empty()) capabilities = Json::parse(text);
    const std::string root = lsp::uri_of_path(root_.generic_string());
    Json folders = Json::array({{{"uri", root}, {"name", "app"}}});
    request("initialize", {{"processId", nullptr},
                           {"rootUri", root},
                           {"capabilities", capabilities},
                           {"workspaceFolders", folders},
                           {"initializationOptions", {{"readiness", true}}}});
    last_id_ = 0;
    consume_all();
    notify("initialized", Json::object());
    if (!held_) settle();
    consume_all();
  }

  void open(const SessionLine& line) {
    std::istringstream words(line.rest);
    std::string name;
    int version = 1;
    words >> name >> version;
    if (!line.block.empty()) texts_[name] = line.block;
    if (line.block.empty()) texts_[name] = read(name);
    versions_[name] = version;
    notify("textDocument/didOpen",
           {{"textDocument",
             {{"uri", uri(name)}, {"languageId", "javascript"}, {"version", version}, {"text", texts_[name]}}}});
  }

  std::string read(const std::string& name) const {
    std::ifstream in(root_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  void edit(const SessionLine& line) {
    const auto space = line.rest.find(' ');
    const std::string name = line.rest.substr(0, space);
    const Json changes = read_changes(line.rest.substr(space + 1));
    texts_[name] = changed(texts_[name], changes);
    notify("textDocument/didChange",
           {{"textDocument", {{"uri", uri(name)}, {"version", ++versions_[name]}}}, {"contentChanges", changes}});
  }

  void send_about(const std::string& method, const std::string& name) {
    notify(method, {{"textDocument", {{"uri", uri(name)}}}});
  }

  void close(const std::string& name) {
    send_about("textDocument/didClose", name);
    texts_.erase(name);
  }

  void disk(const std::string& name, const std::string& text) {
    const int type = fs::exists(root_ / name) ? 2 : 1;
    write(name, text);
    // Time stamps of file systems are coarser than this test is quick.
    fs::last_write_time(root_ / name, fs::last_write_time(root_ / name) + std::chrono::seconds(++seconds_));
    tell(name, type);
  }

  void gone(const std::string& name) {
    fs::remove_all(root_ / name);
    tell(name, 3);
  }

  void tell(const std::string& name, int type) {
    notify("workspace/didChangeWatchedFiles", {{"changes", Json::array({{{"uri", uri(name)}, {"type", type}}})}});
  }

  void send(const SessionLine& line) {
    const auto space = line.rest.find(' ');
    const std::string method = line.rest.substr(0, space);
    const std::string text = (space == std::string::npos ? "" : line.rest.substr(space + 1)) + line.block;
    if (method == "raw") {
      note("client", Json::parse(text, nullptr, false));
      return server_.receive({text, ""});
    }
    if (method == "fault") return server_.receive({"", text});
    if (method == "answer") return answer(line, text);
    const Json params = text.empty() ? Json() : Json::parse(text);
    const lsp::Handler* handler = lsp::handler_of(method);
    if (handler && !handler->answer) return notify(method, params);
    request(method, params);
  }

  void answer(const SessionLine& line, const std::string& text) {
    const auto space = text.find(' ');
    const std::string method = text.substr(0, space);
    for (auto sent = sent_.rbegin(); sent != sent_.rend(); ++sent) {
      if (sent->message.value("method", "") != method || !sent->message.contains("id")) continue;
      return give({{"jsonrpc", "2.0"}, {"id", sent->message["id"]}, {"result", Json::parse(text.substr(space + 1))}});
    }
    fail(line, "the server did not ask for " + method);
  }

  // What the server says.

  void take(const std::string& text) {
    result_.sent.push_back(text);
    Json message = Json::parse(text);
    note("server", message);
    if (message.value("method", "") == "textDocument/publishDiagnostics") {
      shown_[message["params"]["uri"]] = message["params"]["diagnostics"];
    }
    if (const Json* edit = edit_in(message)) edit_ = *edit;
    sent_.push_back({std::move(message), false});
  }

  void note(const char* from, const Json& message) {
    if (!message.is_discarded()) result_.said.push_back(lsp::dump({{"from", from}, {"message", message}}));
  }

  void settle() {
    if (!held_) outside_.settle();
  }

  void end_work() {
    outside_.hold_up(false);
    outside_.run_work();
  }

  void consume_all() {
    for (Sent& sent : sent_) sent.seen = true;
  }

  void expect(const SessionLine& line) {
    settle();
    if (line.rest == "nothing") return expect_nothing(line);
    const auto space = line.rest.find(' ');
    const std::string what = line.rest.substr(0, space);
    std::string text = (space == std::string::npos ? "" : line.rest.substr(space + 1)) + line.block;
    const bool error = text.starts_with("error");
    if (error) text = text.substr(5);
    const bool response =
        what.find_first_not_of("0123456789") == std::string::npos || what == "null" || what.front() == '"';
    const Json wanted = text.empty() ? Json() : Json::parse(text);
    for (Sent& sent : sent_) {
      const Json& message = sent.message;
      const bool match =
          response ? !message.contains("method") && message["id"].dump() == what : message.value("method", "") == what;
      if (sent.seen || !match || !is_about(message, wanted)) continue;
      sent.seen = true;
      const char* field = response ? error ? "error" : "result" : "params";
      if (text.empty() && !response) return;
      if (!message.contains(field)) return fail(line, "came instead: " + lsp::dump(message));
      if (text.empty()) return;
      return check(line, difference_of(wanted, message[field], ""));
    }
    fail(line, "nothing like that came; " + unseen());
  }

  // When a file is named, messages about others are not meant.
  static bool is_about(const Json& message, const Json& wanted) {
    if (!wanted.is_object() || !wanted.contains("uri") || !message.contains("params")) return true;
    return message["params"].value("uri", Json()) == wanted["uri"];
  }

  void expect_nothing(const SessionLine& line) {
    for (Sent& sent : sent_) {
      const std::string method = sent.message.value("method", "");
      const bool quiet = method.starts_with("window/") || method.starts_with("$/") ||
                         method == "workspace/configuration" || method == "client/registerCapability";
      if (!sent.seen && !quiet) return fail(line, "this came: " + lsp::dump(sent.message));
    }
  }

  std::string unseen() const {
    std::string text = "there is left:";
    for (const Sent& sent : sent_) {
      if (!sent.seen) text += "\n      " + lsp::dump(sent.message).substr(0, 400);
    }
    return text;
  }

  void expect_shown(const SessionLine& line) {
    settle();
    const auto space = line.rest.find(' ');
    const std::string name = line.rest.substr(0, space);
    const std::string expected = space == std::string::npos ? "" : line.rest.substr(space + 1);
    std::string shown;
    for (const Json& diagnostic : shown_[uri(name)]) {
      const Json& at = diagnostic["range"]["start"];
      shown += (shown.empty() ? "" : ", ") + at["line"].dump() + ":" + at["character"].dump() + " " +
               diagnostic["code"].get<std::string>();
    }
    if (shown != expected) fail(line, "shown is: " + shown);
    for (Sent& sent : sent_) {
      if (sent.message.value("method", "") == "textDocument/publishDiagnostics") sent.seen = true;
    }
  }

  void expect_text(const SessionLine& line) {
    if (edit_.is_null()) return fail(line, "no edit has come");
    const auto known = texts_.find(line.rest);
    const std::string before = known == texts_.end() ? read(line.rest) : known->second;
    const std::string after = edited(before, edits_of(edit_, uri(line.rest)));
    if (after != line.block) fail(line, "it is:\n" + after);
  }

  void check(const SessionLine& line, const std::string& difference) {
    if (!difference.empty()) fail(line, difference);
  }

  void fail(const SessionLine& line, const std::string& why) {
    result_.failures.push_back(std::to_string(line.number) + ": " + line.verb + " " + line.rest.substr(0, 80) +
                               "\n    " + why);
  }

  const SessionScript& script_;
  fs::path root_;
  PlayedSession result_;
  std::vector<Sent> sent_;
  std::map<std::string, Json> shown_;
  std::map<std::string, std::string> texts_;
  std::map<std::string, int> versions_;
  Json edit_;
  lsp::QuietOutside outside_;
  lsp::Server server_;
  int last_id_ = 0, seconds_ = 0;
  bool held_ = false;
};

}  // namespace

PlayedSession play_session(const SessionScript& script, std::size_t threads) { return Player(script, threads).play(); }

}  // namespace lastmile
