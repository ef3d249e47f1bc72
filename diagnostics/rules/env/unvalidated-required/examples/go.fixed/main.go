package main

import (
	"log"
	"net/http"
	"os"
	"shop/config"
)

func main() {
	store := open(os.Getenv("DATABASE_URL"), os.Getenv("UPLOAD_BUCKET"))
	mail := dial(os.Getenv("MAIL_API_KEY"))
	http.HandleFunc("/orders", orders(store, mail))
	if _, err := config.Load(); err != nil {
		log.Fatal(err)
	}

	http.ListenAndServe(":"+os.Getenv("PORT"), nil)
}
