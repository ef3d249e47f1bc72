package main

import (
	"encoding/json"
	"net/http"
)

type newItem struct {
	Name  string  `json:"name"`
	Price float64 `json:"price"`
	Maker string  `json:"maker"`
	Sold  bool
}

func createItem(w http.ResponseWriter, r *http.Request) {
	var in newItem
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusInternalServerError)
		return
	}
	if _, err := db.Exec("INSERT INTO items (name, price, maker) VALUES ($1, $2, $3)", in.Name, in.Price, in.Maker); err != nil {
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
		http.Error(w, "could not save", http.StatusInternalServerError)
	}
}
