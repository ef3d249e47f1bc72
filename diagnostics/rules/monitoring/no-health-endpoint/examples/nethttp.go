package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /flip", flip)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), mux))
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint
}

func flip(w http.ResponseWriter, _ *http.Request) {
	w.Write([]byte("heads"))
}
