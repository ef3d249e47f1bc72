module example.com/shop

go 1.23

require github.com/go-chi/chi/v5 v5.2.3

require github.com/stripe/stripe-go/v82 v82.5.1
