package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Use(requireToken)
	r.Route("/articles", func(r chi.Router) {
		r.Get("/", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("[]")) })
	})
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
// <- monitoring/no-health-endpoint
}

func requireToken(next http.Handler) http.Handler { return next }
