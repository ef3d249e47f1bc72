package main

import (
	"log"
	"os"

	"github.com/gin-gonic/gin"
)

func main() {
	router := gin.New()
	router.GET("/notes", func(c *gin.Context) {
		c.JSON(200, []string{})
	})

	if err := router.Run(":" + os.Getenv("PORT")); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
		log.Fatalf("cannot listen: %v", err)
	}
}
