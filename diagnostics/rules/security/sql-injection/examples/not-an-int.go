package main

import (
	"fmt"
	"strconv"

	"github.com/gin-gonic/gin"
)

func list(c *gin.Context) {
	n, _ := strconv.Atoi(c.Query("limit"))
	db.Query(fmt.Sprintf("SELECT id FROM items LIMIT %d", n))
	db.Query("SELECT id FROM items WHERE name = $1", c.Query("name"))
}
