// What a policy for rows says, as far as a rule asks: for which verb and roles, and whether its conditions tell rows
// apart.
//
// Sets `verb` (all, select, insert, update, delete), `roles`, `restrictive`, and `using` and `check`: "all" for a
// condition that is always true, "signed-in" for one that asks for any login, "other" for everything else.
#pragma once

#include "engine/fact.h"
#include "models/sql_reader.h"

namespace lastmile {

// From behind the table's name. What is not said stays as it is, so ALTER POLICY reads with the same.
void read_policy(const SqlStatement& statement, SqlReader reader, Fact& policy);

}  // namespace lastmile
