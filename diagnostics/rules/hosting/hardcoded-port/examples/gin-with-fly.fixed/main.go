package main

import "github.com/gin-gonic/gin"
import "os"

func main() {
	r := gin.Default()
	r.GET("/ping", func(c *gin.Context) {
		c.JSON(200, gin.H{"message": "pong"})
	})
	r.Run(listenAddress("8080"))
}

// listenAddress is the port that the platform gives in PORT, or else the fallback.
func listenAddress(fallback string) string {
	if port := os.Getenv("PORT"); port != "" {
		return ":" + port
	}
	return ":" + fallback
}
