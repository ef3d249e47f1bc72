package main

import "github.com/gin-gonic/gin"
import "os"
import "strings"

func allowBrowsers() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", allowedOrigin(c.GetHeader("Origin")))
		c.Header("Vary", "Origin")
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	}
}

// allowedOrigin gives back a website that may call the API from a browser, and nothing for all others.
func allowedOrigin(origin string) string {
	origins := os.Getenv("CORS_ORIGINS")
	if origins == "" {
		origins = "http://localhost:5173"
	}
	for _, allowed := range strings.Split(origins, ",") {
		if strings.TrimSpace(allowed) == origin {
			return origin
		}
	}
	return ""
}
