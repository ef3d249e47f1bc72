package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

func main() {
	r := chi.NewRouter()
	r.Use(cors.Handler(cors.Options{
		AllowedOrigins:   []string{"*"},
// <- security/cors-wildcard
		AllowCredentials: true,
	}))
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
}
