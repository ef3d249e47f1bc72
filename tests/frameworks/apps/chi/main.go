package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/httprate"
	"github.com/go-playground/validator/v10"
)

var validate = validator.New()

type NoteIn struct {
	Title string `json:"title" validate:"required,max=200"`
}

func requireAuth(next http.Handler) http.Handler { return next }

func add(w http.ResponseWriter, r *http.Request) {
	var in NoteIn
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid input", http.StatusBadRequest)
		return
	}
	if err := validate.Struct(in); err != nil {
		http.Error(w, "invalid input", http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO notes (title) VALUES ($1)", in.Title)
}

func main() {
	r := chi.NewRouter()
	r.Use(middleware.Recoverer)
	r.Get("/healthz", func(w http.ResponseWriter, r *http.Request) {})
	r.Route("/api", func(r chi.Router) {
		r.Use(requireAuth, httprate.LimitByIP(10, time.Minute))
		r.Post("/notes", add)
	})
	srv := &http.Server{Addr: ":8080", Handler: r}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go srv.ListenAndServe()
	<-stop.Done()
	srv.Shutdown(context.Background())
}
