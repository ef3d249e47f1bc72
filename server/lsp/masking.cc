#include "lsp/masking.h"

#include <algorithm>
#include <vector>

#include "built_in/built_in.h"
#include "engine/check.h"
#include "lsp/client.h"
#include "lsp/positions.h"
#include "lsp/uri.h"
#include "secrets/secret_scanner.h"

namespace lastmile::lsp {

namespace {

constexpr std::size_t long_word = 8;  // bytes: shorter ones are no secrets

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) {
  return is_letter(c) || is_digit(c) || std::string_view("_+/=.-~%!$").find(c) != std::string_view::npos;
}

void hide(std::string& text, lastmile::Range range) {
  for (std::uint32_t i = range.begin; i < std::min<std::size_t>(range.end, text.size()); ++i) {
    if (is_letter(text[i])) text[i] = 'x';
    if (is_digit(text[i])) text[i] = '0';
  }
}

std::vector<lastmile::Range> secrets_in(const SecretScanner& scanner, std::string_view bytes) {
  SecretInput input;
  input.bytes = bytes;
  input.whole_text = true;
  std::vector<lastmile::Range> places;
  for (const SecretHit& hit : scanner.scan(input)) {
    places.push_back(hit.range);
    places.insert(places.end(), hit.others.begin(), hit.others.end());
  }
  return places;
}

// Environment files hold values that no format knows.
bool holds_only_values(const Document& document) { return document.path.filename().string().starts_with(".env"); }

bool is_variable(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(),
                                      [](char c) { return (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_'; });
}

// In all lines with a value, or only in those that read NAME=value.
void hide_values(std::string& text, bool all) {
  for (std::size_t line = 0; line < text.size(); line = text.find('\n', line) + 1) {
    const std::size_t end = std::min(text.find('\n', line), text.size());
    const std::size_t equals = text.find('=', line);
    if (equals < end && (all || is_variable(std::string_view(text).substr(line, equals - line))))
      hide(text, {static_cast<std::uint32_t>(equals), static_cast<std::uint32_t>(end)});
    if (end == text.size()) break;
  }
}

std::unique_ptr<const SecretScanner> make_scanner() {
  std::vector<Problem> problems;
  return std::make_unique<const SecretScanner>(secret_tables(built_in_data(), problems));
}

// The end of a path: where a project begins is not known here. Its folders say what kind of file it is, a test for
// instance, where less counts as a secret; so it is asked for with its name alone, too.
std::vector<std::string> names_of(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.parent_path();
  const std::filesystem::path end = folder.parent_path().filename() / folder.filename() / path.filename();
  return {path.filename().generic_string(), end.generic_string()};
}

bool is_confidential(const Fact& fact, const Dictionaries& dictionaries) {
  const auto confidential = dictionaries.find("confidential");
  return (fact.kind == "secret" && fact.get("verdict") == "finding") ||
         (confidential != dictionaries.end() && confidential->second.has(fact.kind));
}

}  // namespace

Masking::Masking(OwnRules rules) : rules_(std::move(rules)), scanner_(make_scanner()) {}
Masking::~Masking() = default;

void Masking::hide_secrets(const Document& document, std::string& text) const {
  for (const lastmile::Range place : secrets_in(*scanner_, document.text->bytes())) hide(text, place);
  for (const std::string& name : names_of(document.path)) {
    const FileReading reading = rules_.reader->read({{name, document.text, 0, nullptr, {}}, "", false});
    if (reading.set_aside) hide(text, {0, static_cast<std::uint32_t>(text.size())});  // nobody knows what is in it
    for (const Fact& fact : reading.matches->facts) {
      if (is_confidential(fact, rules_.engine->rules().dictionaries)) hide(text, fact.range);
    }
  }
  if (holds_only_values(document)) hide_values(text, true);
}

void Masking::mask_received(Json& message) {
  const Json method = message.value("method", Json());
  try {
    if (method == "textDocument/didOpen" || method == "textDocument/didChange") return follow(message);
    if (method == "textDocument/didClose") documents_.close(message["params"]["textDocument"]["uri"]);
  } catch (const Json::exception&) {
    // A malformed message is recorded without what cannot be understood.
    message["params"] = nullptr;
  }
  mask_texts(message);
}

void Masking::mask_sent(Json& message) {
  const Json::json_pointer encoding("/result/capabilities/positionEncoding");
  if (message.contains(encoding)) {
    for (const Encoding each : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
      if (message[encoding] == to_string(each)) encoding_ = each;
    }
  }
  mask_texts(message);
}

void Masking::follow(Json& message) {
  Json& params = message.at("params");
  Json& item = params.at("textDocument");
  if (message["method"] == "textDocument/didOpen") {
    const Document* document = documents_.open(item.get<TextDocumentItem>());
    if (document) return mask_document(*document, item["text"]);
    return mask_texts(message);
  }
  for (Json& change : params.at("contentChanges")) mask_change(item.at("uri"), change);
}

void Masking::mask_document(const Document& document, Json& text) const {
  std::string shown(document.text->bytes());
  hide_secrets(document, shown);
  text = std::move(shown);
}

void Masking::mask_change(const std::string& uri, Json& json) {
  const auto change = json.get<ContentChange>();
  const Document* document = documents_.find(uri);
  if (!document) {
    json["text"] = "";
    return;
  }
  std::uint32_t begin = 0;
  if (change.range) offset_at(*document->text, change.range->start, encoding_, begin);
  documents_.change(uri, document->version, {change}, encoding_);
  const std::string_view after = document->text->bytes();
  const lastmile::Range inserted{begin, begin + static_cast<std::uint32_t>(change.text.size())};
  std::string shown(after);
  hide_secrets(*document, shown);
  if (is_typed_value(after, inserted)) hide(shown, inserted);
  json["text"] = shown.substr(begin, change.text.size());
}

bool Masking::is_typed_value(std::string_view bytes, lastmile::Range inserted) const {
  std::size_t begin = inserted.begin, end = std::min<std::size_t>(inserted.end, bytes.size());
  const std::string_view text = bytes.substr(begin, end - begin);
  if (text.empty() || !std::all_of(text.begin(), text.end(), is_word)) return false;
  while (begin > 0 && is_word(bytes[begin - 1])) --begin;
  while (end < bytes.size() && is_word(bytes[end])) ++end;
  return end - begin >= long_word;
}

void Masking::mask_texts(Json& message) const {
  std::vector<Json*> todo = {&message};
  while (!todo.empty()) {
    Json& json = *todo.back();
    todo.pop_back();
    if (json.contains("newText") && json["newText"].is_string()) {
      hide_values(json["newText"].get_ref<std::string&>(), false);
    }
    if (json.is_structured()) {
      for (Json& item : json) todo.push_back(&item);
    } else if (json.is_string() && json.get_ref<const std::string&>().size() >= long_word) {
      std::string& text = json.get_ref<std::string&>();
      for (const lastmile::Range place : secrets_in(*scanner_, std::string(text))) hide(text, place);
    }
  }
}

}  // namespace lastmile::lsp
