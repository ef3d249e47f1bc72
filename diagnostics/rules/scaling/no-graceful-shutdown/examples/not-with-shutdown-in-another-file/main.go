package main

import (
	"net/http"
	"os"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	srv := &http.Server{Addr: ":" + os.Getenv("PORT")}
	done := stopOnSignal(srv)
	srv.ListenAndServe()
	<-done
}
