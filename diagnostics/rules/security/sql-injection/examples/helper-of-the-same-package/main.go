package main

import "net/http"

func users(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	findUsers(r.Context(), name)
}

func main() {
	http.HandleFunc("/users", users)
	http.ListenAndServe(":8080", nil)
}
