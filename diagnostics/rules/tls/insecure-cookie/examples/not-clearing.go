package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
}

func ginLogout(c *gin.Context) {
	c.SetCookie("session", "", -1, "/", "", false, true)
}
