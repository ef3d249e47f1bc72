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

	log.Fatal(router.Run())
//         ^^^^^^^^^^^^ scaling/no-graceful-shutdown
}
