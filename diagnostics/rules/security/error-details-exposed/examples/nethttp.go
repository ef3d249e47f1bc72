package main

import "net/http"

func list(w http.ResponseWriter, r *http.Request) {
	if err := load(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
// <- security/error-details-exposed
		return
	}
}
