package main

import (
	"bytes"
	"database/sql"
	"errors"
	"io"
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/stripe/stripe-go/v82/webhook"
)

var db *sql.DB

type Event struct{ ID string }

func paid(c *gin.Context) {
	if !verifyStripeSignature(c.Writer, c.Request) {
		return
	}
	var event Event
	if c.ShouldBindJSON(&event) == nil {
		db.Exec("UPDATE orders SET paid = true WHERE id = $1", event.ID)
	}
	c.Status(204)
}

func main() {
	r := gin.Default()
	r.POST("/webhooks/stripe", paid)
	r.POST("/hooks/stripe", func(c *gin.Context) {
		if !verifyStripeSignature(c.Writer, c.Request) {
			return
		}
		db.Exec("UPDATE visits SET count = count + 1")
		c.Status(204)
	})
	r.Run()
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
