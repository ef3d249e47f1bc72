package main

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

func AuthRequired(c *gin.Context) { c.Next() }

func createItem(c *gin.Context) {
	db.Exec("INSERT INTO items (name) VALUES ($1)", c.PostForm("name"))
	c.Status(http.StatusCreated)
}

func deleteItem(c *gin.Context) {
	db.Exec("DELETE FROM items WHERE id = $1", c.Param("id"))
	c.Status(http.StatusNoContent)
}

func main() {
	r := gin.Default()
	r.POST("/items", AuthRequired, createItem)
	r.DELETE("/items/:id", deleteItem)
// <- security/unauthenticated-mutation-route
	r.Run()
}
