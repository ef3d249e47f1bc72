package main

import "database/sql"

func list(db *sql.DB) error {
	rows, err := db.Query("SELECT id FROM items LIMIT 10")
	if err != nil {
		return err
	}
	defer rows.Close()
	tx, _ := db.Begin()
	defer tx.Rollback()
	_, err = tx.Exec("DELETE FROM items WHERE id = 1")
	return err
}
