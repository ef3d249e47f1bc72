package main

import (
	"encoding/json"
	"net/http"
)

type newUser struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func (s *server) createUser(w http.ResponseWriter, r *http.Request) {
	var in newUser
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if err := s.store.CreateUser(r.Context(), in.Email, hash(in.Password)); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
		http.Error(w, "could not save", http.StatusInternalServerError)
	}
}
