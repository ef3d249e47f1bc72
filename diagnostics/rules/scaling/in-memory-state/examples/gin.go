package main

import "github.com/gin-gonic/gin"

var items = map[string]string{}

func create(c *gin.Context) {
	items[c.PostForm("id")] = c.PostForm("name")
// <- scaling/in-memory-state
	c.Status(201)
}

func main() {
	r := gin.Default()
	r.POST("/items", create)
	r.Run()
}
