// What the program does when it is not a language server: one function for each command, each giving the exit code.
#pragma once

#include "cli/options.h"

namespace lastmile {

int run_command(const Options& options);

int check_command(const Options& options);
int explain_files_command(const Options& options);
int list_facts_command(const Options& options);
// Why something is found at a line, or is not.
int why_command(const Options& options);
// Runs the examples of the rules in a folder: `lastmile --test-rules .lastmile` needs no compiler.
int test_rules_command(const Options& options);
int licenses_command();
// docs/rules.md and one page for each rule, from the rules themselves.
int write_docs_command(const Options& options);

}  // namespace lastmile
