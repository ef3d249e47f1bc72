package main

import (
	"encoding/json"
	"github.com/go-playground/validator/v10"
	"net/http"
)

type newItem struct {
	Name  string  `json:"name" validate:"required,max=200"`
	Price float64 `json:"price" validate:"min=0"`
	Maker string  `json:"maker" validate:"max=1000"`
	Sold  bool
}

var validate = validator.New(validator.WithRequiredStructEnabled())

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
	if _, err := db.Exec("INSERT INTO items (name, price, maker) VALUES ($1, $2, $3)", in.Name, in.Price, in.Maker); err != nil {
		http.Error(w, "could not save", http.StatusInternalServerError)
	}
}
