package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /flip", func(w http.ResponseWriter, _ *http.Request) {
		w.Write([]byte("heads"))
	})

	server := &http.Server{Addr: ":" + os.Getenv("PORT"), Handler: mux}
	log.Println("listening")
	if err := server.ListenAndServe(); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
		log.Fatal(err)
	}
}
