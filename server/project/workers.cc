#include "project/workers.h"

#include <charconv>
#include <stop_token>
#include <utility>

#include "engine/pack.h"
#include "project/own_rules.h"
#include "text/difference.h"
#include "text/replaced.h"

namespace lastmile {

namespace {

// A message is a list of fields, each behind its size.
void add_field(std::string& to, std::string_view text) {
  to += std::to_string(text.size());
  to += ':';
  to += text;
}

std::string_view take_field(std::string_view& rest) {
  std::size_t size = 0;
  const std::size_t colon = rest.find(':');
  std::from_chars(rest.data(), rest.data() + colon, size);
  const std::string_view field = rest.substr(colon + 1, size);
  rest.remove_prefix(colon + 1 + size);
  return field;
}

constexpr std::string_view read_word = "read", rules_word = "rules", provisional_word = "provisional";

TextPtr text_before(const LastText& last, std::string_view document) {
  static const auto none = std::make_shared<const Text>("");
  return document.empty() || document != last.document ? none : last.text;
}

// What goes before the text of a request, which is only the part of it that differs from the last.
std::string head_of(const ReadRequest& request, Range differs, std::string_view by) {
  std::string head;
  add_field(head, request.file.path);
  add_field(head, request.document);
  for (const std::string& number :
       {std::to_string(request.file.now), std::to_string(differs.begin), std::to_string(differs.end)}) {
    add_field(head, number);
  }
  add_field(head, request.anew ? "anew" : "");
  return head + std::to_string(by.size()) + ':';
}

template <typename Number>
void take_number(std::string_view& rest, Number& number) {
  const std::string_view field = take_field(rest);
  std::from_chars(field.data(), field.data() + field.size(), number);
}

ReadRequest take_request(std::string_view& rest, LastText& last) {
  ReadRequest request;
  Range differs;
  request.file.path = take_field(rest);
  request.document = take_field(rest);
  take_number(rest, request.file.now);
  take_number(rest, differs.begin);
  take_number(rest, differs.end);
  request.anew = !take_field(rest).empty();
  const std::string_view before = text_before(last, request.document)->bytes();
  request.file.text = std::make_shared<const Text>(replaced(before, differs, take_field(rest)));
  last = {request.document, request.file.text};
  return request;
}

bool send(Channel& channel, std::span<const ReadRequest> requests, LastText& last) {
  std::vector<std::string> heads;
  std::vector<std::string_view> texts;
  for (const ReadRequest& request : requests) {
    const Text& text = *request.file.text;
    const Difference change = difference(text_before(last, request.document)->bytes(), text.bytes());
    texts.push_back(text.slice({change.before.begin, change.end}));
    heads.push_back(head_of(request, change.before, texts.back()));
    last = {request.document, request.file.text};
  }
  std::string word;
  add_field(word, read_word);
  std::vector<std::string_view> parts{word};
  for (std::size_t i = 0; i < heads.size(); ++i) parts.insert(parts.end(), {heads[i], texts[i]});
  return channel.send(std::move(parts));
}

std::string message_of(const std::vector<DataFile>& own) {
  std::string message;
  add_field(message, rules_word);
  for (const DataFile& file : own) {
    for (const std::string* text : {&file.path, &file.text, &file.shown}) add_field(message, *text);
  }
  return message;
}

std::vector<DataFile> data_of(std::string_view rest) {
  std::vector<DataFile> own;
  while (!rest.empty()) {
    DataFile& file = own.emplace_back();
    for (std::string* text : {&file.path, &file.text, &file.shown}) *text = take_field(rest);
  }
  return own;
}

// The life of a worker.
void work(Channel& channel, const std::shared_ptr<const Engine>& engine, ReadLimits limits) {
  auto reader = std::make_unique<LocalReader>(engine, limits);
  LastText last;
  while (const std::optional<std::string> message = channel.receive()) {
    std::string_view rest = *message;
    if (take_field(rest) == rules_word) {
      reader = std::make_unique<LocalReader>(engine_with(data_of(rest)).engine, limits);
      continue;
    }
    while (!rest.empty()) {
      const FileReading reading = reader->read(take_request(rest, last));
      std::string head;
      add_field(head, reading.provisional ? provisional_word : "");
      channel.send({head, pack(*reading.matches)});
    }
    reader->rest();
  }
}

std::string why_set_aside(const FileInput& file, const std::string& ending) {
  const Language* language = language_of(file.path, file.text->bytes());
  const std::string as = language ? " as " + std::string(language->title) : "";
  return "set aside: reading it" + as + " " + ending +
         ", a fault of Lastmile. It is read again when it changes; everything else was checked";
}

}  // namespace

std::shared_ptr<Nursery> worker_nursery(const std::shared_ptr<const Engine>& engine, ReadLimits limits) {
  if (!Nursery::possible()) return nullptr;
  return std::make_shared<Nursery>([engine, limits](Channel& channel) { work(channel, engine, limits); });
}

Workers::Workers(std::shared_ptr<Nursery> nursery, std::shared_ptr<const Engine> engine, std::size_t most,
                 std::vector<DataFile> own)
    : nursery_(std::move(nursery)), engine_(std::move(engine)), own_(std::move(own)), crew_(most) {
  for (Worker& worker : crew_) idle_.push_back(&worker);
}

Workers::~Workers() {
  rest();
  end(desk_);
}

FileReading Workers::read(const ReadRequest& request) {
  if (request.document.empty()) return std::move(read_all({&request, 1}).front());
  const std::lock_guard lock(desk_mutex_);
  return std::move(read_whole(desk_, desk_last_, {&request, 1}).front());
}

std::vector<FileReading> Workers::read_all(std::span<const ReadRequest> files) {
  Worker* worker = nullptr;
  {
    std::unique_lock lock(idle_mutex_);
    someone_idle_.wait(lock, [this] { return !idle_.empty(); });
    worker = idle_.back();
    idle_.pop_back();
  }
  LastText none;
  Readings readings = read_whole(*worker, none, files);
  {
    const std::lock_guard lock(idle_mutex_);
    idle_.push_back(worker);
  }
  someone_idle_.notify_one();
  return readings;
}

void Workers::rest() {
  const std::lock_guard lock(idle_mutex_);
  for (Worker* worker : idle_) end(*worker);
}

// The text that ends a worker is set aside; what is left goes to the next one.
std::vector<FileReading> Workers::read_whole(Worker& worker, LastText& last, Requests requests) {
  Readings readings;
  while (readings.size() < requests.size()) {
    const ReadRequest& next = requests[readings.size()];
    if (next.file.stop.stop_requested()) {
      readings.push_back({unread(*engine_, next.file.path, "stopped"), false, true, {}});
      continue;
    }
    if (!worker) last = {};
    if (!worker && !start(worker)) {
      readings.push_back({std::make_shared<const FileMatches>(engine_->match(next.file))});
      continue;
    }
    read_with(worker, last, requests.subspan(readings.size()), readings);
    if (readings.size() == requests.size()) break;
    const ReadRequest& culprit = requests[readings.size()];
    const std::string why = why_set_aside(culprit.file, end(worker));
    readings.push_back({unread(*engine_, culprit.file.path, why), false, true, {}});
  }
  return readings;
}

// As many of them as the worker reads.
void Workers::read_with(Worker& worker, LastText& last, Requests requests, Readings& into) {
  const std::stop_callback ended(requests[0].file.stop, [process = worker->process] { end_process(process); });
  if (!send(worker->channel, requests, last)) return;
  for (const ReadRequest& request : requests) {
    const std::optional<std::string> answer = worker->channel.receive();
    if (!answer) return;
    std::string_view rest = *answer;
    const bool provisional = take_field(rest) == provisional_word;
    std::optional<FileMatches> matches = unpack(rest);
    if (!matches) return;
    const std::string_view packed = request.document.empty() ? rest : std::string_view();
    into.push_back({std::make_shared<const FileMatches>(std::move(*matches)), provisional, false, std::string(packed)});
  }
}

bool Workers::start(Worker& worker) {
  worker = nursery_->start();
  if (worker && !own_.empty()) worker->channel.send({message_of(own_)});
  return worker.has_value();
}

// Says what ended it.
std::string Workers::end(Worker& worker) {
  if (!worker) return "";
  const std::int64_t process = worker->process;
  worker.reset();
  return nursery_->ending_of(process);
}

}  // namespace lastmile
