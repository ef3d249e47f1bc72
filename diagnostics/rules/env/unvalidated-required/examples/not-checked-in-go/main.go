package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	url := os.Getenv("DATABASE_URL")
	if url == "" {
		log.Fatal("DATABASE_URL is not set")
	}
	key := os.Getenv("MAIL_API_KEY")
	if key == "" {
		log.Fatal("MAIL_API_KEY is not set")
	}
	bucket := os.Getenv("UPLOAD_BUCKET")
	if bucket == "" {
		log.Fatal("UPLOAD_BUCKET is not set")
	}
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), nil))
}
