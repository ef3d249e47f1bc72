package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/stripe/stripe-go/v82/webhook"
)

var db *sql.DB

type Event struct{ ID string }

func paid(w http.ResponseWriter, r *http.Request) {
	if !verifyStripeSignature(w, r) {
		return
	}
	var event Event
	if json.NewDecoder(r.Body).Decode(&event) == nil {
		db.Exec("UPDATE orders SET paid = true WHERE id = $1", event.ID)
	}
}

func routes() http.Handler {
	r := chi.NewRouter()
	r.Post("/webhooks/stripe", paid)
	r.Post("/hooks/stripe", func(w http.ResponseWriter, r *http.Request) {
		if !verifyStripeSignature(w, r) {
			return
		}
		db.Exec("UPDATE visits SET count = count + 1")
	})
	return r
}

// verifyStripeSignature answers 400 to a message that Stripe has not signed, and says whether to go on.
func verifyStripeSignature(w http.ResponseWriter, r *http.Request) bool {
	secret := os.Getenv("STRIPE_WEBHOOK_SECRET")
	payload, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err == nil && secret == "" {
		err = errors.New("STRIPE_WEBHOOK_SECRET is not set")
	}
	if err == nil {
		err = webhook.ValidatePayload(payload, r.Header.Get("Stripe-Signature"), secret)
	}
	if err != nil {
		log.Println("a message to the webhook was refused:", err)
		http.Error(w, "invalid signature", http.StatusBadRequest)
		return false
	}
	r.Body = io.NopCloser(bytes.NewReader(payload))
	return true
}

func main() {
	http.ListenAndServe(":8080", routes())
}
