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

// A message is a list of fields, each behind its size; a text that is long comes last and needs none.
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

std::string head_of(const ReadRequest& request, Range range) {
  std::string head;
  for (const std::string_view field :
       {read_word, std::string_view(request.file.path), std::string_view(request.document)}) {
    add_field(head, field);
  }
  add_field(head, std::to_string(request.file.now));
  add_field(head, request.anew ? "anew" : "");
  add_field(head, std::to_string(range.begin));
  add_field(head, std::to_string(range.end));
  return head;
}

template <typename Number>
void take_number(std::string_view& rest, Number& number) {
  const std::string_view field = take_field(rest);
  std::from_chars(field.data(), field.data() + field.size(), number);
}

ReadRequest request_of(std::string_view rest, LastText& last) {
  ReadRequest request;
  request.file.path = take_field(rest);
  request.document = take_field(rest);
  take_number(rest, request.file.now);
  request.anew = !take_field(rest).empty();
  Range range;
  take_number(rest, range.begin);
  take_number(rest, range.end);
  request.file.text = std::make_shared<const Text>(replaced(text_before(last, request.document)->bytes(), range, rest));
  last = {request.document, request.file.text};
  return request;
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
void work(Channel& channel, const std::shared_ptr<const Engine>& engine, WorkerLimits limits) {
  auto reader = std::make_unique<LocalReader>(engine, limits.tree_memory);
  LastText last;
  while (const std::optional<std::string> message = channel.receive()) {
    std::string_view rest = *message;
    if (take_field(rest) == rules_word) {
      reader = std::make_unique<LocalReader>(engine_with(data_of(rest)).engine, limits.tree_memory);
      continue;
    }
    limit_computing(limits.seconds);
    const FileReading reading = reader->read(request_of(rest, last));
    std::string head;
    add_field(head, reading.provisional ? provisional_word : "");
    channel.send({head, pack(*reading.matches)});
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

std::shared_ptr<Nursery> worker_nursery(const std::shared_ptr<const Engine>& engine, WorkerLimits limits) {
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
  if (!request.document.empty()) {
    const std::lock_guard lock(desk_mutex_);
    return read_with(desk_, desk_last_, request);
  }
  Worker* worker = nullptr;
  {
    std::unique_lock lock(idle_mutex_);
    someone_idle_.wait(lock, [this] { return !idle_.empty(); });
    worker = idle_.back();
    idle_.pop_back();
  }
  LastText none;
  FileReading reading = read_with(*worker, none, request);
  {
    const std::lock_guard lock(idle_mutex_);
    idle_.push_back(worker);
  }
  someone_idle_.notify_one();
  return reading;
}

void Workers::rest() {
  const std::lock_guard lock(idle_mutex_);
  for (Worker* worker : idle_) end(*worker);
}

FileReading Workers::read_with(Worker& worker, LastText& last, const ReadRequest& request) {
  if (!worker) last = {};
  if (!worker && !start(worker)) return {std::make_shared<const FileMatches>(engine_->match(request.file))};
  const std::stop_callback ended(request.file.stop, [process = worker->process] { end_process(process); });
  const Text& text = *request.file.text;
  const Difference change = difference(text_before(last, request.document)->bytes(), text.bytes());
  const std::string_view by = text.slice({change.before.begin, change.end});
  last = {request.document, request.file.text};
  std::optional<std::string> answer;
  if (worker->channel.send({head_of(request, change.before), by})) answer = worker->channel.receive();
  std::string_view rest = answer ? *answer : std::string_view();
  const bool provisional = answer && take_field(rest) == provisional_word;
  std::optional<FileMatches> matches = unpack(rest);
  if (matches) {
    const std::string_view packed = request.document.empty() ? rest : std::string_view();
    return {std::make_shared<const FileMatches>(std::move(*matches)), provisional, false, std::string(packed)};
  }
  const std::string why = why_set_aside(request.file, end(worker));
  return {unread(*engine_, request.file.path, why), false, true, {}};
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
