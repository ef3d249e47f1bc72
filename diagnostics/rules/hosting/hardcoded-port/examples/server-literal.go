package main

import (
	"log"
	"net/http"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ping", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})

	srv := &http.Server{
		Addr:    ":9000",
		Handler: mux,
	}
	log.Fatal(srv.ListenAndServe())
//         ^^^^^^^^^^^^^^^^^^^^ hosting/hardcoded-port
}
