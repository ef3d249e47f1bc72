module example.com/shop

go 1.24

require github.com/go-playground/validator/v10 v10.26.0
