package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
)

type Entry struct {
	Author string `json:"author"`
	Text   string `json:"text"`
}

type Event struct {
	Type string `json:"type"`
	Data struct {
		Object struct {
			ID string `json:"id"`
		} `json:"object"`
	} `json:"data"`
}

var store = &Store{}

func listEntries(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode(store.ListEntries())
}

func addEntry(w http.ResponseWriter, r *http.Request) {
	var entry Entry
	if err := json.NewDecoder(r.Body).Decode(&entry); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	store.CreateEntry(r.Context(), entry)
	w.WriteHeader(http.StatusCreated)
}

func login(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, "wrong password", http.StatusUnauthorized)
}

func stripeWebhook(w http.ResponseWriter, r *http.Request) {
	var event Event
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		http.Error(w, "no event", http.StatusBadRequest)
		return
	}
	if event.Type == "checkout.session.completed" {
		store.CreatePayment(r.Context(), event.Data.Object.ID)
	}
	json.NewEncoder(w).Encode(map[string]bool{"received": true})
}

func report(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode(map[string]int{"entries": store.Count()})
}

func broken(w http.ResponseWriter, _ *http.Request) {
	if err := store.Check(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func main() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.Get("/entries", listEntries)
	r.Post("/entries", addEntry)
	r.Post("/login", login)
	r.Post("/webhooks/stripe", stripeWebhook)
	r.Get("/report", report)
	r.Get("/broken", broken)

	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	log.Fatal(http.ListenAndServe(":"+port, r))
}
