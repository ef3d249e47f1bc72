package main

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

func main() {
	db, _ := sql.Open("postgres", dsn)
	r := gin.Default()
	r.GET("/invoices", func(c *gin.Context) {
		rows, _ := db.Query("select id from invoices limit 50")
		c.JSON(200, rows)
	})
	r.Run()
}
