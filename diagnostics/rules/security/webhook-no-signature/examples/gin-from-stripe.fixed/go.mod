module example.com/shop

go 1.23

require github.com/gin-gonic/gin v1.10.1

require github.com/stripe/stripe-go/v82 v82.5.1
