package main

import "github.com/gin-gonic/gin"

func main() {
	r := gin.Default()
	v1 := r.Group("/api")
	{
		v1.GET("/health", func(c *gin.Context) { c.Status(204) })
	}
	r.Run()
}
