package main

import "github.com/golang-jwt/jwt/v5"

var jwtKey = []byte("my_secret_key")
//                   ^^^^^^^^^^^^^ secrets/framework-secret-hardcoded

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(jwtKey)
}
