package main

import (
	"fmt"

	"github.com/gin-gonic/gin"
)

func main() {
	fmt.Println("starting")
	r := gin.Default()
	r.GET("/items", func(c *gin.Context) {
		fmt.Println("items")
		fmt.Printf("query %s\n", c.Query("q"))
		c.JSON(200, gin.H{})
	})
	fmt.Println("routes ready")
	fmt.Println("listening")
	r.Run()
// <- monitoring/console-logging-only
}
