package main

import "database/sql"

var db *sql.DB

func remove(id int) {
	db.Exec("DELETE FROM items WHERE id = $1", id)
// <- monitoring/swallowed-error
	_, _ = db.Exec("DELETE FROM prices WHERE item_id = $1", id)
// <- monitoring/swallowed-error
	err := refresh()
	if err != nil {
// <- monitoring/swallowed-error
	}
}
