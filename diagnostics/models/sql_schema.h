// The database as all migrations together leave it.
//
// Reads `sql_statement`, file by file in the order a migration tool runs them, and `exposed_schemas` {schemas}.
// Dictionaries: `migration-files` and, where there are none, `schema-files` (paths), `down-migrations` (paths left
// out), `owner-tables` and `owner-columns` (who a row belongs to), `sensitive-columns`, `public-roles`. States
// `sql_table` {schema, name, table (both, as SQL writes them), rls true or false, exposed, owner, sensitive, holds
// (sensitive in brackets, or nothing), policies, partition, revoked, disabled} where the table was created last, or
// where its protection was switched off; with `folder` and `version` for a new migration behind all others, different
// for every table.
#pragma once

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

void derive_sql_schema(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
