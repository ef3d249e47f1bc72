package main

import (
	"database/sql"
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type Guest struct {
	Email string
	Note  string
	Tags  []string
}

func routes(db *sql.DB) http.Handler {
	r := chi.NewRouter()
	r.Post("/guests", func(rw http.ResponseWriter, req *http.Request) {
		guest := Guest{}
		err := json.NewDecoder(req.Body).Decode(&guest)
		if err != nil {
			http.Error(rw, "invalid body", http.StatusBadRequest)
			return
		}
		if _, err := db.Exec("INSERT INTO guests (email, note) VALUES ($1, $2)", guest.Email, guest.Note); err != nil {
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
			http.Error(rw, "could not save", http.StatusInternalServerError)
			return
		}
		rw.WriteHeader(http.StatusCreated)
	})
	return r
}
