package main

import (
	"database/sql"
	"fmt"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

func search(c *gin.Context) {
	q := c.Query("q")
	rows, _ := db.Query(fmt.Sprintf("SELECT id FROM items WHERE name LIKE '%%%s%%'", q))
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
	c.JSON(200, rows)
}

func byName(c *gin.Context) {
	db.Query("SELECT id FROM items WHERE name = '" + c.Param("name") + "'")
// <- security/sql-injection
}
