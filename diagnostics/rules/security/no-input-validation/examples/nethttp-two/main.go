package main

import (
	"encoding/json"
	"net/http"
)

type newItem struct {
	Name string `json:"name"`
}

type newGuest struct {
	Email string `json:"email"`
}

func createItem(w http.ResponseWriter, r *http.Request) {
	var in newItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO items (name) VALUES ($1)", in.Name)
// <- security/no-input-validation
}

func createGuest(w http.ResponseWriter, r *http.Request) {
	var in newGuest
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO guests (email) VALUES ($1)", in.Email)
// <- security/no-input-validation
}
