package main

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

func invoices(c *gin.Context) {
	db, err := sql.Open("postgres", dsn)
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/db-client-per-request
	if err != nil {
		c.Status(500)
		return
	}
	rows, _ := db.Query("select id from invoices limit 50")
	c.JSON(200, rows)
}

func main() {
	r := gin.Default()
	r.GET("/invoices", invoices)
	r.Run()
}
