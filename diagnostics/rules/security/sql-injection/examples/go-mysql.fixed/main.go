package main

import (
	"database/sql"
	"fmt"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
)

var db *sql.DB

func users(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	db.Exec("DELETE FROM users WHERE name = ?", name)
	db.Exec("DELETE FROM users WHERE name = ?", name)
	fmt.Fprintln(w, "gone")
}

func main() {
	http.HandleFunc("/users", users)
	http.ListenAndServe(":8080", nil)
}
