package main

import "database/sql"

func open() (*sql.DB, error) {
	return sql.Open("sqlite3", "shop.db")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hosting/ephemeral-filesystem-write
}
