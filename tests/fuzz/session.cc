// A line is a message, and one that begins with a blank comes before the work of the one above is done. Whatever is
// said, every request is answered exactly once.
#include <algorithm>
#include <filesystem>
#include <vector>

#include "fuzz/targets.h"
#include "lsp/quiet_outside.h"
#include "lsp/server.h"
#include "lsp/uri.h"
#include "project/disk.h"

namespace lastmile::fuzz {

namespace {

namespace fs = std::filesystem;
using lsp::Json;

constexpr std::string_view root_word = "${root}";

std::string made_root() {
  const fs::path root = fs::temp_directory_path() / "lastmile-fuzz";
  if (!fs::exists(root / "lastmile.toml")) {
    write_file(root / "package.json", "{\"name\": \"shop\", \"dependencies\": {\"express\": \"4.21.2\"}}\n");
    write_file(root / "server.js", "const app = require(\"express\")();\napp.listen(3000);\n");
    write_file(root / "lastmile.toml", "root = true\n");
  }
  return fs::canonical(root).generic_string();
}

const std::string& root() {
  static const std::string path = made_root();
  return path;
}

std::string with_root(std::string_view line) {
  static const std::string uri = lsp::uri_of_path(root());
  std::string text(line);
  for (auto at = text.find(root_word); at != std::string::npos; at = text.find(root_word, at + uri.size())) {
    text.replace(at, root_word.size(), uri);
  }
  return text;
}

bool is_elsewhere(const std::string& text) {
  const std::string path = lsp::path_of_uri(text).value_or(text);
  return fs::path(path).is_absolute() && !fs::path(path).lexically_normal().generic_string().starts_with(root());
}

// Whether it speaks of another folder than that of the test, which is not to be read.
bool speaks_of_elsewhere(const Json& message) {
  std::vector<const Json*> todo = {&message};
  while (!todo.empty()) {
    const Json& json = *todo.back();
    todo.pop_back();
    if (json.is_string() && is_elsewhere(json.get_ref<const std::string&>())) return true;
    if (json.is_structured()) {
      for (const Json& part : json) todo.push_back(&part);
    }
  }
  return false;
}

class Conversation {
 public:
  ~Conversation() { server_.abandon(); }

  void say(const std::string& body) {
    if (server_.ended()) return;
    const lsp::Message message = lsp::read_message(body);
    if (speaks_of_elsewhere({message.params, message.result, message.error})) return;
    if (message.kind == lsp::Message::Kind::request || message.kind == lsp::Message::Kind::mistake) {
      ++open_[message.id.dump()];
    }
    server_.receive({body, ""});
  }

  void work() { outside_.run_work(); }

  void end() {
    outside_.settle();
    say(R"({"jsonrpc": "2.0", "id": "the end", "method": "shutdown"})");
    outside_.settle();
    for (const auto& [id, open] : open_) promise(open == 0 || server_.ended(), "request " + id + " is answered");
    promise(server_.session().mistakes == 0, "nothing is thrown inside");
  }

 private:
  void take(const std::string& text) {
    const Json message = Json::parse(text);
    if (message.contains("method")) return;
    promise(--open_[message.at("id").dump()] >= 0, "request " + message.at("id").dump() + " is answered once");
  }

  std::map<std::string, int> open_;  // answers that have not come, by id
  lsp::QuietOutside outside_{[this](const std::string& message) { take(message); }};
  lsp::Server server_{outside_, std::shared_ptr<const Engine>(&engine(), [](const Engine*) {})};
};

}  // namespace

void play_session(std::string_view bytes) {
  Conversation conversation;
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    if (!line.starts_with(' ')) conversation.work();
    conversation.say(with_root(line));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
  }
  conversation.end();
}

}  // namespace lastmile::fuzz
