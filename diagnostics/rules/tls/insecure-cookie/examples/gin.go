package main

import "github.com/gin-gonic/gin"

func newToken() string { return "…" }

func login(c *gin.Context) {
	c.SetCookie("token", newToken(), 3600*24, "/", "", false, false)
// <- tls/insecure-cookie
	c.SetCookie("session", newToken(), 3600*24, "/", "", false, true)
// <- tls/insecure-cookie
	c.SetCookie("refresh_token", newToken(), 3600*24, "/", "", true, false)
// <- tls/insecure-cookie
	c.JSON(200, gin.H{"ok": true})
}
