package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("welcome"))
	})

	port := "3000"
	log.Printf("listening on %s", port)
	if err := http.ListenAndServe(":"+port, r); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hosting/hardcoded-port
		log.Fatal(err)
	}
}
