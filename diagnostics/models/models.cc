#include "models/models.h"

#include "models/access_rules.h"
#include "models/bindings.h"
#include "models/calls.h"
#include "models/client_code.h"
#include "models/clients.h"
#include "models/commands.h"
#include "models/counts.h"
#include "models/endpoints.h"
#include "models/environment.h"
#include "models/flow.h"
#include "models/grace.h"
#include "models/helpers.h"
#include "models/ignored.h"
#include "models/imports.h"
#include "models/inheritance.h"
#include "models/injections.h"
#include "models/options.h"
#include "models/pieces.h"
#include "models/pipeline.h"
#include "models/routes.h"
#include "models/secret_names.h"
#include "models/services.h"
#include "models/sql_schema.h"
#include "models/stages.h"
#include "models/start.h"
#include "models/taint.h"
#include "models/types.h"
#include "models/undeclared.h"
#include "models/unused_variables.h"
#include "models/unvalidated.h"

namespace lastmile {

namespace {

// In the order they run: each may read what those above it state.
constexpr Model table[] = {
    {"imports", "", derive_imports},
    {"inheritance", "merged_service", derive_inheritance},
    {"client_code", "client_code", derive_client_code},
    {"helpers", "tainted_helper", derive_helpers},
    {"clients", "", derive_clients},
    {"routes", "", derive_routes},
    {"stages", "docker_context start_command", derive_stages},
    {"start", "", derive_start},
    {"services", "service", derive_services},
    {"endpoints", "endpoint served changed_state", derive_endpoints},
    {"counts", "amount", derive_counts},
    {"grace", "", derive_grace},
    {"pipeline", "ci_does", derive_pipeline},
    {"environment", "env_read env_missing", derive_environment},
    {"undeclared", "undeclared_import", derive_undeclared},
    {"unvalidated", "env_unchecked", derive_unvalidated},
    {"unused_variables", "", derive_unused_variables},
    {"secret_names", "", derive_secret_names},
    {"ignored", "", derive_ignored},
    {"sql_schema", "sql_table sql_policy", derive_sql_schema},
    {"pieces", "", derive_pieces},
};

}  // namespace

std::span<const Model> models() { return table; }

void derive_in_file(const Text& text, std::string_view path, const Dictionaries& dictionaries,
                    std::vector<Fact>& facts) {
  derive_options(facts);
  derive_bindings(facts);
  derive_types(facts);
  derive_calls(text, facts);
  derive_flow(text, facts);
  derive_taint(text, facts);
  derive_access_rules(text, facts);
  derive_commands(text, path, dictionaries, facts);
  derive_injections(text, dictionaries, facts);
  forget_values(facts);
}

}  // namespace lastmile
