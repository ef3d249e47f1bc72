package main

import (
	"context"
	"database/sql"
	"fmt"
)

var db *sql.DB

func findUsers(ctx context.Context, name string) (*sql.Rows, error) {
	return db.QueryContext(ctx, fmt.Sprintf("select * from users where name = '%s'", name))
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
}
