package main

import (
	"encoding/json"
	"net/http"

	"example.com/shop/models"
)

func createItem(w http.ResponseWriter, r *http.Request) {
	var in models.NewItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO items (name) VALUES ($1)", in.Name)
}
