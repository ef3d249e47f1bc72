package main

import "github.com/gin-gonic/gin"

func main() {
	r := gin.Default()
	r.POST("/login", login)
	r.Run()
// <- security/no-rate-limit
}

func login(c *gin.Context) {
	c.JSON(200, gin.H{"token": "…"})
}
