
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
