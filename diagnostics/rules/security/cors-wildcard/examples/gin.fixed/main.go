package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"os"
	"strings"
)

func main() {
	r := gin.Default()
	r.Use(cors.New(cors.Config{
		AllowOrigins: corsOrigins(),
		AllowMethods:    []string{"GET", "POST"},
	}))
	r.Run()
}

