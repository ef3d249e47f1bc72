package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	http.HandleFunc("/login", login)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), nil))
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-security-headers
}

func login(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
