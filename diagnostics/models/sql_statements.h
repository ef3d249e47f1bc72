// What the statements of one SQL file do to the schema, as facts `sql_statement` for the replay in sql_schema.h.
//
//   op       create_table drop_table rename_table move_table add_column drop_column rename_column add_reference
//            enable_rls disable_rls auto_rls (a function does it, for all tables and those to come)
//            create_policy drop_policy revoke grant default_revoke default_grant
//   schema, name   the table (schema "public" when not said); name "*": every table there is at that point
//   to       rename_table, move_table, rename_column: the new name or schema
//   column   drop_column, rename_column
//   columns  create_table, add_column: "id uuid, title text"
//   references     create_table, add_reference: "user_id auth.users"
//   keep     create_table: IF NOT EXISTS;   partition   it is a part of another table
//   policy   the policy's name;   roles   revoke, grant, and their defaults for later tables: "anon, authenticated"
// Temporary tables are left out. A loop in a DO block counts for the tables it names, or for all.
#pragma once

#include <vector>

#include "engine/fact.h"
#include "text/text.h"

namespace lastmile {

void state_sql_statements(const Text& text, std::vector<Fact>& facts);

}  // namespace lastmile
