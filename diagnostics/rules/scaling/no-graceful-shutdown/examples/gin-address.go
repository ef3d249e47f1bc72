package main

import (
	"os"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.GET("/items", func(c *gin.Context) {
		c.JSON(200, []string{})
	})

	r.Run(":" + os.Getenv("PORT"))
// <- scaling/no-graceful-shutdown
}
