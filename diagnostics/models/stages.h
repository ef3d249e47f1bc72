// The stages of a container build: which one the image is made of, as which user it runs, what it runs.
//
// Reads `stage` (in their order in the file), `docker_user`, `docker_cmd`, `docker_copy`, `docker_expose`, `docker_run`
// and the dictionary `nonroot-images`. Completes them:
//   every docker_* fact: `stage` the stage's number, `final`
//   docker_copy: `source`, `target`, `from`
//   docker_cmd: `command` without the brackets of its exec form
//   stage: `index`, `final`, `user`, `nonroot`, `base` the stage it builds on, `runs` when a command is known,
//          `builder` when nothing in the file says what to run
// States `start_command` for the final stage, with rank 1, and `docker_context` with the attributes of a `docker_copy`
// that takes all of the build context.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_stages(FactBase& facts, const Dictionaries& dictionaries);

// `["npm", "start"]` → `npm start`; anything else as it is.
std::string exec_form_text(std::string_view command);

}  // namespace lastmile
