// A session with the language server as a text: tests/sessions/*.session.
//
//   The first lines say what it shows.
//
//   app shop                             the files of tests/sessions/apps/shop
//   file server.js                       a file of the workspace, the indented lines below
//     const app = express();
//   start {…}                            initialize and initialized, with these client capabilities; `start` alone: all
//   open server.js [version]             didOpen with the file's text; `open new.js` with indented lines: that text
//   edit server.js 0:6-0:9 "shop"        didChange with the next version; several ranges and texts: several changes
//   edit server.js "whole text"
//   save server.js / close server.js
//   disk server.js                       the file changes on disk (indented lines), and the client says so
//   gone server.js                       it is deleted there
//   --> textDocument/hover {…}           any other message; requests get the ids 1, 2, …
//   --> raw {"jsonrpc": …                these bytes as a message
//   --> answer workspace/applyEdit {…}   the client's answer to the last such request of the server
//   <-- 3 {…}   <-- 3 error {…}          the answer to request 3
//   <-- textDocument/publishDiagnostics {…}     the next such message of the server
//   <-- nothing                          no answer and no diagnostics have come since
//   shows server.js 0:6 tls/insecure-cookie, 4:0 …    all that is shown of the file now; `shows server.js` for nothing
//   text server.js                       its text, with the edits of the last action or applyEdit made
//   wait                                 until nothing is left to do; every `<--` and `shows` waits before
//   hold / release                       no waiting in between, and the clock stands
//   busy / ready                         work that begins goes on and on; it ends
//   cost 30                              every piece of work takes so long, in milliseconds, from here on
//   clock 20                             the clock goes on by that many milliseconds, with the work that falls due
//
// JSON may go on over indented lines. Only the fields that are written are compared; a text "~abc" must contain abc.
// `${root}` is the URI of the workspace, `{{secret:ID}}` a made-up value of that format. A line `#` is a remark.
#pragma once

#include <string>
#include <vector>

namespace lastmile {

struct SessionLine {
  std::size_t number = 0;  // one based
  std::string verb;        // "file", "-->" …
  std::string rest;        // of the line
  std::string block;       // the indented lines below, without their indentation
};

struct SessionScript {
  std::string about;
  std::vector<SessionLine> lines;
};

SessionScript read_session(const std::string& text);

}  // namespace lastmile
