package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /flip", func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte("heads"))
	})

	server := &http.Server{Addr: ":" + os.Getenv("PORT"), Handler: mux}
	log.Println("listening")
	server.ListenAndServe()
// <- scaling/no-graceful-shutdown
}
