package main

import (
	"encoding/json"
	"github.com/go-playground/validator/v10"
	"net/http"
)

type newItem struct {
	Name string `json:"name" validate:"required,max=200"`
}

var validate = validator.New(validator.WithRequiredStructEnabled())

type newGuest struct {
	Email string `json:"email" validate:"required,email,max=254"`
}

func createItem(w http.ResponseWriter, r *http.Request) {
	var in newItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := validate.Struct(in); err != nil {
		http.Error(w, "invalid input", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO items (name) VALUES ($1)", in.Name)
}

func createGuest(w http.ResponseWriter, r *http.Request) {
	var in newGuest
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := validate.Struct(in); err != nil {
		http.Error(w, "invalid input", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO guests (email) VALUES ($1)", in.Email)
}
