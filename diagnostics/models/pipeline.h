// What the jobs of a pipeline really do.
//
// Reads `shell_command` (models/commands.h), `ci_step` {job, uses}, `ci_job` {job, uses, needs, stage, extends},
// `script` and `task`. A command that runs a script or task of the project counts as the commands of that script or
// task; what a command or an action is good for is told by the dictionaries `command-classes` and `action-classes`, and
// where a script cannot be found by its name, by `task-classes`: test, lint, typecheck, build, install, deploy,
// publish, migrate, audit; `unknown` when it may be anything.
//
// States `ci_does` {what, command, job, system} at the command or action, with the place `step`. Completes `ci_job`:
// `does` lists what it does; `waits_for` what has been done before its first deployment, in earlier steps and in all
// jobs that it needs; `writes` the permissions that its token must have (dictionary `pipeline-writes`), which of the
// jobs of a `ci_workflow` need some is counted in `writers`. A job that needs nothing waits for the jobs of earlier
// stages, where a pipeline has stages.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_pipeline(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
