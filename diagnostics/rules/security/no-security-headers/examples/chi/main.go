package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Post("/register", register)
	})
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
// <- security/no-security-headers
}

func register(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }
