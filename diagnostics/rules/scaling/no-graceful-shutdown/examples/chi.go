package main

import (
	"fmt"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Get("/articles", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("[]"))
	})

	addr := ":" + os.Getenv("PORT")
	if err := http.ListenAndServe(addr, r); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
		fmt.Println("server stopped:", err)
		os.Exit(1)
	}
}
