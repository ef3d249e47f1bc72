package main

import "net/http"

func setSession(w http.ResponseWriter, token string, production bool) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: production})
}
