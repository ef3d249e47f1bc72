package main

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

func main() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
//     ^^^^^^^^^^^^^^^ security/cors-wildcard info
	r.Get("/api/notes", notes)
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
}

func notes(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("[]"))
}
