package main

import (
	"crypto/tls"
	"os"
)

func config() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: os.Getenv("TLS_INSECURE") == "1"}
}
