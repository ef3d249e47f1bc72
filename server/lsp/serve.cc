#include "lsp/serve.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <cstdio>
#include <memory>
#include <thread>

#include "lsp/record.h"
#include "lsp/server.h"
#include "parallel.h"
#include "project/analysis.h"
#include "project/process.h"
#include "project/workers.h"

namespace lastmile::lsp {

namespace asio = boost::asio;

namespace {

constexpr std::size_t piece = 64 * 1024;  // bytes read at once

// Where the bytes come from and go to. Reading and writing happen on different threads.
class Stream {
 public:
  virtual ~Stream() = default;
  // The number of bytes that came; 0 at the end.
  virtual std::size_t read(char* into, std::size_t most) = 0;
  virtual void write(std::string_view bytes) = 0;
};

class StandardStream : public Stream {
 public:
  StandardStream() { prepare_streams(); }
  std::size_t read(char* into, std::size_t most) override { return read_input(into, most); }
  void write(std::string_view bytes) override {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
  }
};

class SocketStream : public Stream {
 public:
  explicit SocketStream(std::uint16_t port) : socket_(context_) {
    asio::ip::tcp::acceptor acceptor(context_, {asio::ip::address_v4::loopback(), port});
    std::fprintf(stderr, "lastmile: waiting for one client on 127.0.0.1:%u\n", acceptor.local_endpoint().port());
    acceptor.accept(socket_);
  }
  std::size_t read(char* into, std::size_t most) override {
    boost::system::error_code error;
    const std::size_t count = socket_.read_some(asio::buffer(into, most), error);
    return error ? 0 : count;
  }
  void write(std::string_view bytes) override {
    boost::system::error_code error;
    asio::write(socket_, asio::buffer(bytes), error);
  }

 private:
  asio::io_context context_;
  asio::ip::tcp::socket socket_;
};

// Shared with the reading thread, which may still wait for bytes when the server has ended.
struct Shared {
  asio::io_context loop;
  std::unique_ptr<Stream> stream;
};

class AsioOutside : public Outside {
 public:
  AsioOutside(std::shared_ptr<Shared> shared, const ServeOptions& options)
      : shared_(std::move(shared)),
        threads_(options.jobs == 0 ? core_count() : options.jobs),
        built_in_(engine_with({})),
        nursery_(worker_nursery(built_in_.engine, {options.tree_memory, seconds_for_a_text})),
        pool_(threads_ + 1),
        recorder_(options.record_file, options.log_file, load({})) {}

  void send(std::string message) override {
    recorder_.sent(message);
    shared_->stream->write(framed(message));
  }
  void work(Task task) override { asio::post(pool_, std::move(task)); }
  void post(Task task) override { asio::post(shared_->loop, std::move(task)); }
  void after(std::chrono::milliseconds delay, Task task) override {
    auto timer = std::make_shared<asio::steady_timer>(shared_->loop, delay);
    timer->async_wait([timer, task = std::move(task)](const boost::system::error_code& error) {
      if (!error) task();
    });
  }
  void watch_process(std::int64_t id, Task gone) override {
    std::thread([shared = shared_, id, gone = std::move(gone)] {
      if (wait_for_exit(id)) asio::post(shared->loop, gone);
    }).detach();
  }
  std::chrono::milliseconds now() const override {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
  }
  std::size_t threads() const override { return threads_; }
  std::string today() const override { return today_utc(); }
  OwnRules load(const std::vector<DataFile>& own) override {
    OwnRules rules = own.empty() ? built_in_ : engine_with(own);
    if (nursery_) rules.reader = std::make_shared<Workers>(nursery_, rules.engine, threads_, own);
    return rules;
  }

  void stop_work() {
    pool_.stop();
    pool_.join();
  }
  Recorder& recorder() { return recorder_; }

 private:
  std::shared_ptr<Shared> shared_;
  std::size_t threads_;
  OwnRules built_in_;
  std::shared_ptr<Nursery> nursery_;  // made while there is one thread
  asio::thread_pool pool_;
  Recorder recorder_;
};

// Bytes become frames here; everything else happens on the session's thread.
void read_all(const std::shared_ptr<Shared>& shared, const std::shared_ptr<Server>& server, AsioOutside& outside) {
  FrameReader reader;
  std::string bytes(piece, '\0');
  while (const std::size_t count = shared->stream->read(bytes.data(), bytes.size())) {
    reader.feed({bytes.data(), count});
    while (std::optional<Frame> frame = reader.next()) {
      asio::post(shared->loop, [shared, server, &outside, frame = std::move(*frame)] {
        if (server->ended()) return;
        outside.recorder().received(frame);
        server->receive(frame);
      });
    }
  }
  asio::post(shared->loop, [server, cut = reader.cut()] { server->end_of_input(cut); });
}

}  // namespace

int serve(const ServeOptions& options) {
  const auto shared = std::make_shared<Shared>();
  if (options.standard_streams) {
    shared->stream = std::make_unique<StandardStream>();
  } else {
    shared->stream = std::make_unique<SocketStream>(options.port);
  }
  AsioOutside outside(shared, options);
  const auto server = std::make_shared<Server>(outside);
  std::thread([shared, server, &outside] { read_all(shared, server, outside); }).detach();
  const auto keep_running = asio::make_work_guard(shared->loop);
  while (!server->ended()) shared->loop.run_one();
  server->abandon();
  outside.stop_work();
  return server->exit_code();
}

}  // namespace lastmile::lsp
