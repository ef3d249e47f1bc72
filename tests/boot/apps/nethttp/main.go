package main

import (
	"encoding/json"
	"log"
	"math/rand"
	"net/http"
	"os"
	"time"
)

func flip(w http.ResponseWriter, _ *http.Request) {
	side := "heads"
	if rand.Intn(2) == 1 {
		side = "tails"
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]string{"side": side})
}

func report(w http.ResponseWriter, _ *http.Request) {
	time.Sleep(500 * time.Millisecond)
	w.Write([]byte("no flips yet\n"))
}

func main() {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /flip", flip)
	mux.HandleFunc("GET /report", report)

	log.Printf("coinflip is listening on port %s", port)
	log.Fatal(http.ListenAndServe(":"+port, mux))
}
