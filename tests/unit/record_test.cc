// A recording can be replayed, and no secret can be read in it: not when it was opened, pasted or typed letter by
// letter, not in an answer of the server.
#include "lsp/record.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "lsp/masking.h"
#include "lsp/quiet_outside.h"
#include "lsp/replay.h"
#include "lsp/server.h"
#include "lsp/uri.h"
#include "secrets/secret_example.h"
#include "support/mini_engine.h"

using namespace lastmile;
using lsp::Json;
namespace fs = std::filesystem;

namespace {

std::string example_of(std::string_view id, std::uint32_t seed) {
  for (const SecretFormat& format : whole_engine().secret_tables().formats) {
    if (format.id == id) return secret_example(format, whole_engine().secret_tables(), seed);
  }
  throw std::invalid_argument(std::string(id));
}

// A server whose conversation is recorded.
class Conversation {
 public:
  explicit Conversation(const fs::path& folder)
      : folder_(folder),
        recorder_((folder / "recording").string(), "", engine_with({})),
        outside_([this](const std::string& text) {
          recorder_.sent(text);
          sent.push_back(text);
        }),
        server_(outside_, std::shared_ptr<const Engine>(&whole_engine(), [](const Engine*) {})) {}
  ~Conversation() { server_.abandon(); }

  void say(const std::string& method, Json params, Json id = nullptr) {
    Json message = {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
    if (!id.is_null()) message["id"] = id;
    const lsp::Frame frame{lsp::dump(message), ""};
    recorder_.received(frame);
    server_.receive(frame);
    outside_.settle();
  }

  void open(const std::string& name, const std::string& text) {
    say("textDocument/didOpen",
        {{"textDocument", {{"uri", uri(name)}, {"languageId", "x"}, {"version", 0}, {"text", text}}}});
  }

  void type(const std::string& name, std::uint32_t line, std::uint32_t character, const std::string& text) {
    const Json place = {{"line", line}, {"character", character}};
    say("textDocument/didChange",
        {{"textDocument", {{"uri", uri(name)}, {"version", ++version_}}},
         {"contentChanges", Json::array({{{"range", {{"start", place}, {"end", place}}}, {"text", text}}})}});
  }

  std::string uri(const std::string& name) const { return lsp::uri_of_path((folder_ / name).generic_string()); }

  std::vector<std::string> sent;

 private:
  fs::path folder_;
  lsp::Recorder recorder_;
  lsp::QuietOutside outside_;
  lsp::Server server_;
  int version_ = 0;
};

fs::path new_folder() {
  const fs::path folder = fs::temp_directory_path() / "lastmile-record-test";
  fs::remove_all(folder);
  fs::create_directories(folder);
  return fs::canonical(folder);
}

std::string whole_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// Everything that was typed or sent, put together as a reader could.
std::string readable(const std::string& recording) {
  std::string all = recording, typed;
  std::istringstream lines(recording);
  for (std::string line; std::getline(lines, line);) {
    const Json message = Json::parse(line)["message"];
    const Json::json_pointer changes("/params/contentChanges");
    if (!message.contains(changes)) continue;
    for (const Json& change : message[changes]) typed += change["text"].get<std::string>();
  }
  return all + "\n" + typed;
}

bool shows(const std::string& text, const std::string& secret) {
  constexpr std::size_t piece = 10;
  for (std::size_t at = 8; at + piece <= secret.size(); ++at) {
    if (text.find(secret.substr(at, piece)) != std::string::npos) return true;
  }
  return false;
}

const Json begin_of_key = {{"line", 0}, {"character", 14}};

void begin(Conversation& client) {
  const Json capabilities = {
      {"workspace",
       {{"applyEdit", true},
        {"workspaceEdit", {{"documentChanges", true}, {"resourceOperations", Json::array({"create"})}}}}},
      {"textDocument",
       {{"codeAction",
         {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", Json::array({"quickfix"})}}}}}}}}}};
  client.say("initialize", {{"processId", nullptr}, {"rootUri", client.uri("app")}, {"capabilities", capabilities}}, 1);
  client.say("initialized", Json::object());
}

void ask_for_actions(Conversation& client, const std::string& name) {
  client.say("textDocument/codeAction",
             {{"textDocument", {{"uri", client.uri(name)}}},
              {"range", {{"start", begin_of_key}, {"end", begin_of_key}}},
              {"context", {{"diagnostics", Json::array()}}}},
             2);
  client.say("shutdown", nullptr, 3);
}

bool any_shows(const std::vector<std::string>& messages, const std::string& secret) {
  return std::any_of(messages.begin(), messages.end(), [&](const auto& message) { return shows(message, secret); });
}

}  // namespace

TEST_CASE("no secret can be read in a recording") {
  const fs::path folder = new_folder();
  fs::create_directories(folder / "app");
  const std::string opened = example_of("stripe-secret-key", 1), pasted = example_of("stripe-secret-key", 2),
                    typed = example_of("openai-project-key", 3), plain = "correct-horse-battery-staple-19",
                    named = "Gu3rilla-Mail-77";
  {
    Conversation client(folder);
    begin(client);
    client.open("app/opened.js", "const key = \"" + opened + "\";\n");
    client.open("app/pasted.js", "const key = \"\";\n");
    client.type("app/pasted.js", 0, 13, pasted);
    client.open("app/typed.py", "key = \"\"\n");
    for (std::uint32_t i = 0; i < typed.size(); ++i) client.type("app/typed.py", 0, 7 + i, typed.substr(i, 1));
    client.open("app/mail.js", "const mail = { password: \"" + named + "\" };\n");
    client.open("app/.env", "# mine\nDB_PASSWORD=" + plain + "\nEMPTY=\n");
    ask_for_actions(client, "app/opened.js");
    CHECK(any_shows(client.sent, opened));  // the edit that moves it into .env
  }
  const std::string recording = whole_text(folder / "recording");
  for (const std::string& secret : {opened, pasted, typed, plain, named}) {
    CAPTURE(secret.substr(0, 8));
    CHECK(!shows(readable(recording), secret));
  }
  CHECK(recording.find("# mine") != std::string::npos);
  fs::remove_all(folder);
}

TEST_CASE("values that an edit writes into an environment file are unreadable, though no format knows them") {
  lsp::Masking masking(engine_with({}));
  Json message = {{"result", {{"edits", Json::array({{{"newText", "DB_PASSWORD=some-words-of-mine\n# a = b\n"}}})}}}};
  masking.mask_sent(message);
  CHECK(message["result"]["edits"][0]["newText"] == "DB_PASSWORD=xxxx-xxxxx-xx-xxxx\n# a = b\n");
}

TEST_CASE("a recording is replayed with the same answers") {
  const fs::path folder = new_folder();
  fs::create_directories(folder / "app");
  std::string sent;
  {
    Conversation client(folder);
    begin(client);
    client.open("app/a.js", "const o = {};\n");
    client.type("app/a.js", 0, 11, " rejectUnauthorized: false ");
    ask_for_actions(client, "app/a.js");
    for (const std::string& message : client.sent) sent += message + "\n";
  }
  std::FILE* out = std::fopen((folder / "replayed").string().c_str(), "wb");
  REQUIRE(out);
  CHECK(lsp::replay((folder / "recording").string(), out) == 0);
  std::fclose(out);
  CHECK(sent.find("rejectUnauthorized") != std::string::npos);
  CHECK(whole_text(folder / "replayed") == sent);
  fs::remove_all(folder);
}
