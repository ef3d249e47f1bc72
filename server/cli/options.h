// What the user typed: the only door to CLI11.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/rule.h"

namespace lastmile {

enum class Command {
  check,
  explain,
  list_rules,
  test_rules,
  licenses,
  explain_files,
  list_facts,
  why,
  write_docs,
  example_secret,
  serve,
  replay
};
enum class Format { text, json, sarif, html };

struct Options {
  Command command = Command::check;
  std::vector<std::string> paths;  // of --check; the current folder when none was given
  std::string argument;            // of --explain, --why, --test-rules, --write-docs, --example-secret
  Format format = Format::text;
  bool fix_automatic = false;
  bool fix_review = false;
  bool fix_scaffold = false;
  std::vector<std::string> only;  // rule ids to show and fix; empty: all
  Severity fail_on = Severity::error;
  std::size_t jobs = 0;  // 0: as many as the machine has cores
  std::string config;
  std::string stdin_filename;
  std::string cache;                       // folder; empty for none
  std::size_t shard = 0, shard_count = 0;  // 0 shards: the whole
  bool merge = false;
  std::string since;                        // a revision; empty: everything that is found
  std::string port, log_file, record_file;  // of --stdio and --socket
  std::size_t tree_memory = 64;             // MiB; of --stdio and --socket
  bool update = false;                      // --test-rules writes what it found into the examples
};

struct Parsed {
  std::optional<Options> options;  // nullopt: `text` is to be printed and the program ends with `code`
  std::string text;
  int code = 0;
};

Parsed parse_options(int count, const char* const* words);

}  // namespace lastmile
