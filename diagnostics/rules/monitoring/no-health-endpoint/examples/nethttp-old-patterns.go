package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/flip", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("heads"))
	})
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), mux))
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint
}
