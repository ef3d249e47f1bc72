package main

import "github.com/go-playground/validator/v10"

var check = validator.New()
