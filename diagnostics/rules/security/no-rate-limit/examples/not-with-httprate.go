package main

import (
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/httprate"
)

func main() {
	r := chi.NewRouter()
	r.Use(httprate.LimitByIP(100, time.Minute))
	r.Post("/login", login)
	http.ListenAndServe(":"+os.Getenv("PORT"), r)
}

func login(w http.ResponseWriter, r *http.Request) {}
