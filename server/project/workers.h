// Files are read in processes of their own. A grammar is C code: a text may bring it down, or hold it up for ever. Such
// a text is set aside, its process is replaced, and nothing else is lost.
#pragma once

#include <condition_variable>
#include <vector>

#include "engine/load.h"
#include "project/nursery.h"
#include "project/reader.h"

namespace lastmile {

// The document whose text crossed a connection last, which both ends keep: of its next text only the difference is
// sent.
struct LastText {
  std::string document;  // empty for none
  TextPtr text;
};

// The nursery of workers that read with this engine. To be made before any other thread.
std::shared_ptr<Nursery> worker_nursery(const std::shared_ptr<const Engine>& engine, ReadLimits limits);

// Texts of a project. Up to `most` are read at the same time, and beside them one document.
class Workers : public Reader {
 public:
  // `engine`: the nursery's, with the rules of a project's own in `own` added to it.
  Workers(std::shared_ptr<Nursery> nursery, std::shared_ptr<const Engine> engine, std::size_t most,
          std::vector<DataFile> own = {});
  ~Workers() override;

  FileReading read(const ReadRequest& request) override;
  std::vector<FileReading> read_all(std::span<const ReadRequest> files) override;  // no documents
  std::size_t best_at_once() const override { return 16; }                         // less goes to and fro
  void rest() override;

 private:
  using Requests = std::span<const ReadRequest>;
  using Readings = std::vector<FileReading>;
  using Worker = std::optional<Child>;  // started when it is needed
  void read_with(Worker& worker, LastText& last, Requests requests, Readings& into);
  Readings read_whole(Worker& worker, LastText& last, Requests requests);
  bool start(Worker& worker);
  std::string end(Worker& worker);

  std::shared_ptr<Nursery> nursery_;
  std::shared_ptr<const Engine> engine_;
  std::vector<DataFile> own_;
  std::vector<Worker> crew_;
  std::mutex desk_mutex_;
  Worker desk_;         // for documents: their trees are there; guarded by desk_mutex_
  LastText desk_last_;  // guarded by desk_mutex_
  std::mutex idle_mutex_;
  std::condition_variable someone_idle_;
  std::vector<Worker*> idle_;  // of the crew; guarded by idle_mutex_
};

}  // namespace lastmile
