package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/go-playground/validator/v10"
	"golang.org/x/time/rate"
)

var validate = validator.New()
var limiter = rate.NewLimiter(10, 10)

type NoteIn struct {
	Title string `json:"title" validate:"required,max=200"`
}

func requireAuth(next http.HandlerFunc) http.HandlerFunc { return next }

func add(w http.ResponseWriter, r *http.Request) {
	if !limiter.Allow() {
		http.Error(w, "too many requests", http.StatusTooManyRequests)
		return
	}
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
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("POST /api/notes", requireAuth(add))
	srv := &http.Server{Addr: ":8080", Handler: mux}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go srv.ListenAndServe()
	<-stop.Done()
	srv.Shutdown(context.Background())
}
