package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /contact", contact)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), securityHeaders(mux)))
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

func contact(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) }
