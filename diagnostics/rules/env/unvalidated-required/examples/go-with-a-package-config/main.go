package main

import (
	"net/http"
	"os"
)

func main() {
	store := open(os.Getenv("DATABASE_URL"), os.Getenv("UPLOAD_BUCKET"))
	mail := dial(os.Getenv("MAIL_API_KEY"))
	http.HandleFunc("/orders", orders(store, mail))
	http.ListenAndServe(":"+os.Getenv("PORT"), nil)
// <- env/unvalidated-required
}
