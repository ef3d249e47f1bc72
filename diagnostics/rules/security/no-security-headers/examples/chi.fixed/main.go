package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Use(securityHeaders)
	r.Route("/api", func(r chi.Router) {
		r.Post("/register", register)
	})
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
}

// securityHeaders tells browsers what pages of this service may do.
func securityHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("X-Frame-Options", "DENY")
		w.Header().Set("Referrer-Policy", "strict-origin-when-cross-origin")
		next.ServeHTTP(w, r)
	})
}

func register(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }
