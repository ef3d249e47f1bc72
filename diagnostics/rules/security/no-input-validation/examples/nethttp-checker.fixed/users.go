package main

import (
	"encoding/json"
	"net/http"
)

type newUser struct {
	Email    string `json:"email" validate:"required,email,max=254"`
	Password string `json:"password" validate:"required,min=8,max=128"`
}

func (s *server) createUser(w http.ResponseWriter, r *http.Request) {
	var in newUser
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := check.Struct(in); err != nil {
		http.Error(w, "invalid input", http.StatusBadRequest)
		return
	}
	if err := s.store.CreateUser(r.Context(), in.Email, hash(in.Password)); err != nil {
		http.Error(w, "could not save", http.StatusInternalServerError)
	}
}
