package main

import (
	"encoding/json"
	"net/http"
)

type newItem struct {
	Name string `json:"name"`
}

func createItem(w http.ResponseWriter, r *http.Request) {
	var in newItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if in.Name == "" || len(in.Name) > 200 {
		http.Error(w, "name is required", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO items (name) VALUES ($1)", in.Name)
// <- security/no-input-validation info
}
