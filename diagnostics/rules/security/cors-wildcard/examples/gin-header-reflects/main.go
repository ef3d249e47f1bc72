package main

import "github.com/gin-gonic/gin"

func allowBrowsers() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
// <- security/cors-wildcard
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next()
	}
}
