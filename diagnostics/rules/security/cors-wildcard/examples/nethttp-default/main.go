package main

import (
	"log"
	"net/http"
	"os"

	"github.com/rs/cors"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/notes", notes)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), cors.Default().Handler(mux)))
//                                                    ^^^^^^^^^^^^^^ security/cors-wildcard info
}

func notes(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("[]"))
}
