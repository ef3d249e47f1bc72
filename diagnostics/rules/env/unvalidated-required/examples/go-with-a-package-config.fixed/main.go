package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	store := open(os.Getenv("DATABASE_URL"), os.Getenv("UPLOAD_BUCKET"))
	mail := dial(os.Getenv("MAIL_API_KEY"))
	http.HandleFunc("/orders", orders(store, mail))
	for _, name := range []string{
		"DATABASE_URL",
		"UPLOAD_BUCKET",
		"MAIL_API_KEY",
	} {
		if os.Getenv(name) == "" {
			log.Fatalf("%s is not set: see .env.example", name)
		}
	}

	http.ListenAndServe(":"+os.Getenv("PORT"), nil)
}
