package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.Use(cors.Default())
//     ^^^^^^^^^^^^^^ security/cors-wildcard info
	r.GET("/api/notes", func(c *gin.Context) { c.JSON(200, []string{"one"}) })
	r.Run()
}
