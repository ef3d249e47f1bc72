package main

import "github.com/gin-gonic/gin"

func list(c *gin.Context) {
	rows, err := db.Query("SELECT * FROM items")
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
	if err != nil {
		c.Status(500)
		return
	}
	c.JSON(200, rows)
}

func main() {
	r := gin.Default()
	r.GET("/items", list)
	r.Run()
}
