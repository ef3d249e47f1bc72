package main

import "os"

func secret() string {
	secret := os.Getenv("JWT_SECRET")
	if secret == "" {
		secret = "dev-secret"
//          ^^^^^^^^^^ secrets/fallback-secret
	}
	return secret
}
