package main

import (
	"database/sql"
	"fmt"
	"net/http"

	_ "github.com/lib/pq"
)

var db *sql.DB

func users(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if _, err := db.Query("SELECT id FROM users WHERE name = $1", name); err != nil {
		http.Error(w, "", 500)
	}
	row := db.QueryRowContext(r.Context(), "SELECT id FROM users WHERE name = $1 LIMIT 1", name)
	fmt.Fprintln(w, row.Err())
}

func main() {
	http.HandleFunc("/users", users)
	http.ListenAndServe(":8080", nil)
}
