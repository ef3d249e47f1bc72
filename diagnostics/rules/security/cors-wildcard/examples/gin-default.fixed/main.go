package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"os"
	"strings"
	"time"
)

func main() {
	r := gin.Default()
	r.Use(cors.New(cors.Config{
		AllowOrigins: corsOrigins(),
		AllowMethods: []string{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"},
		AllowHeaders: []string{"Origin", "Content-Length", "Content-Type"},
		MaxAge:       12 * time.Hour,
	}))
	r.GET("/api/notes", func(c *gin.Context) { c.JSON(200, []string{"one"}) })
	r.Run()
}

// corsOrigins are the websites that may call the API from a browser.
func corsOrigins() []string {
	origins := os.Getenv("CORS_ORIGINS")
	if origins == "" {
		origins = "http://localhost:5173"
	}
	return strings.Split(strings.ReplaceAll(origins, " ", ""), ",")
}
