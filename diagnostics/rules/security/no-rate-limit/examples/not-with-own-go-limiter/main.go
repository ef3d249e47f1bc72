package main

import (
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {})
	http.ListenAndServe(":"+os.Getenv("PORT"), throttle(mux))
}
