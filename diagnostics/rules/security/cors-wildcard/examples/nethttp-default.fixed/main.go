package main

import (
	"log"
	"net/http"
	"os"
	"strings"

	"github.com/rs/cors"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/notes", notes)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), cors.New(cors.Options{AllowedOrigins: corsOrigins()}).Handler(mux)))
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
