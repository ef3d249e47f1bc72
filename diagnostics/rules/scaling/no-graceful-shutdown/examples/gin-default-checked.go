package main

import (
	"log"

	"github.com/gin-gonic/gin"
)

func main() {
	router := gin.New()
	router.GET("/notes", func(c *gin.Context) {
		c.JSON(200, []string{})
	})

	if err := router.Run(); err != nil {
//         ^^^^^^^^^^^^ scaling/no-graceful-shutdown
		log.Fatal(err)
	}
}
