package main

import (
	"database/sql"
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

var db *sql.DB

type Event struct{ ID string }

func paid(w http.ResponseWriter, r *http.Request) {
	var event Event
	if json.NewDecoder(r.Body).Decode(&event) == nil {
		db.Exec("UPDATE orders SET paid = true WHERE id = $1", event.ID)
	}
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/webhooks/stripe", paid)
// <- security/webhook-no-signature
	r.Post("/hooks/stripe", func(w http.ResponseWriter, r *http.Request) {
// <- security/webhook-no-signature
		db.Exec("UPDATE visits SET count = count + 1")
	})
	return r
}

func main() {
	http.ListenAndServe(":8080", routes())
}
