package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
)

func main() {
	http.HandleFunc("/api/notes", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", corsOrigin())
		json.NewEncoder(w).Encode([]string{"one", "two"})
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:9000", nil))
}

// corsOrigin is the website that may call the API from a browser.
func corsOrigin() string {
	if origin := os.Getenv("CORS_ORIGIN"); origin != "" {
		return origin
	}
	return "http://localhost:5173"
}
