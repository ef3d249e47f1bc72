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
	if _, err := db.Query("SELECT id FROM users WHERE name = '" + name + "'"); err != nil {
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
		http.Error(w, "", 500)
	}
	row := db.QueryRowContext(r.Context(), fmt.Sprintf("SELECT id FROM users WHERE name = '%s' LIMIT 1", name))
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
	fmt.Fprintln(w, row.Err())
}

func main() {
	http.HandleFunc("/users", users)
	http.ListenAndServe(":8080", nil)
}
