package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.Use(cors.New(cors.Config{
		AllowAllOrigins: true,
// <- security/cors-wildcard info
		AllowMethods:    []string{"GET", "POST"},
	}))
	r.Run()
}
