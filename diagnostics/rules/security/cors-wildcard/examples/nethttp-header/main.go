package main

import (
	"encoding/json"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/api/notes", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
// <- security/cors-wildcard info
		json.NewEncoder(w).Encode([]string{"one", "two"})
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:9000", nil))
}
