package main

import (
	"net/http"
	"os"
	"strings"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

func main() {
	r := chi.NewRouter()
	r.Use(cors.New(cors.Options{
		AllowedOrigins: corsOrigins(),
		AllowedMethods: []string{"HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"},
		AllowedHeaders: []string{"*"},
	}).Handler)
	r.Get("/api/notes", notes)
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
}

// corsOrigins are the websites that may call the API from a browser.
func corsOrigins() []string {
	origins := os.Getenv("CORS_ORIGINS")
	if origins == "" {
		origins = "http://localhost:5173"
	}
	return strings.Split(strings.ReplaceAll(origins, " ", ""), ",")
}

func notes(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("[]"))
}
