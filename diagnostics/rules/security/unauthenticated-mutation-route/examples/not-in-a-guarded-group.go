package main

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

func main() {
	r := gin.Default()
	api := r.Group("/api")
	api.Use(AuthRequired())
	api.POST("/items", func(c *gin.Context) {
		db.Exec("INSERT INTO items (name) VALUES ($1)", c.PostForm("name"))
		c.Status(http.StatusCreated)
	})
	r.Run()
}
