package main

import (
	"encoding/json"
	"net/http"
)

type newItem struct {
	Name string `json:"name" validate:"required,max=200"`
}

func createItem(w http.ResponseWriter, r *http.Request) {
	var in newItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := validate.Struct(in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO items (name) VALUES ($1)", in.Name)
}
