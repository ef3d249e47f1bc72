package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /contact", contact)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), mux))
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-security-headers
}

func contact(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusAccepted) }
