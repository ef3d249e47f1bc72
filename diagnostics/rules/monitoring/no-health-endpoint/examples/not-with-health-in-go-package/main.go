package main

import (
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	addRoutes(mux)
	http.ListenAndServe(":"+os.Getenv("PORT"), mux)
}
