// Findings as text or a page for people, JSON for programs, SARIF for code hosts.
#pragma once

#include <cstdio>
#include <string>

#include "cli/options.h"
#include "project/analysis.h"

namespace lastmile {

// Columns in all reports are one based and count UTF-8 characters in text, bytes in JSON, UTF-16 code units in SARIF.
struct ReportInput {
  const Engine& engine;
  const Project& project;
  const Analysis& analysis;
  const Overlay& overlay;
  std::string shown_root;  // prefix of paths in the text report, as the user typed it; "" or "path/"
  bool whole = true;       // all rules, all files of the project
  std::string since;       // the revision whose findings are left out; empty for none
  std::size_t known = 0;   // how many were left out
};

void write_text(const ReportInput& input, bool colour, std::FILE* out);
void write_json(const ReportInput& input, std::FILE* out);   // schema: docs/json-report.md
void write_sarif(const ReportInput& input, std::FILE* out);  // SARIF 2.1.0
void write_html(const ReportInput& input, std::FILE* out);   // only of a whole project

// One line for each rule: id, severity, title.
void list_rules(const Engine& engine, std::FILE* out);
void list_rules_json(const Engine& engine, std::FILE* out);  // a list of objects
// The rule's page, or false when there is none.
bool explain_rule(const Engine& engine, const std::string& id, std::FILE* out);

}  // namespace lastmile
