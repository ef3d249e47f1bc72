package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"os"
	"strings"
)

func main() {
	r := gin.Default()
	config := cors.DefaultConfig()
	config.AllowOrigins = corsOrigins()
	r.Use(cors.New(config))
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
