package main

import (
	"crypto/tls"
	"os"
)

func config() *tls.Config {
	if os.Getenv("APP_ENV") == "development" {
		return &tls.Config{InsecureSkipVerify: true}
	}
	return &tls.Config{MinVersion: tls.VersionTLS12}
}
