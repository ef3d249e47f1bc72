// The readiness of projects as one HTML page for people who never deployed anything. It holds everything it needs and
// loads nothing: no script, no image, no font. Its content security policy allows its own style sheet alone, and the
// colours follow the editor it is shown in, else the light or dark preference of the reader.
//
// The order is that of going live: does it boot, is it reachable, configured, safe, observable, repeatable?
#pragma once

#include <string>
#include <vector>

#include "engine/check.h"
#include "project/readiness.h"

namespace lastmile {

struct PageFinding {
  const Finding* finding = nullptr;
  const Rule* rule = nullptr;
  std::string component;
  std::uint32_t line = 1;
};

struct PageProject {
  std::string name;
  const Readiness* readiness = nullptr;  // null while the project is still being read
  std::vector<PageFinding> findings;
  std::size_t unread = 0;  // files that could not be analysed
};

// Beginnings of links that the reader's program understands; to each is added a percent-encoded JSON array of
// arguments. Empty ones make no link: a page on its own leads to the pages of the rules instead.
struct PageLinks {
  std::string open;     // [fingerprint]: go to the place
  std::string fix;      // [fingerprint, number of the fix]
  std::string explain;  // [rule]
};

std::string readiness_page(const std::vector<PageProject>& projects, const PageLinks& links);

// Where the page of a built-in rule can be read; empty for a project's own.
std::string home_of(const Rule& rule);

}  // namespace lastmile
