package main

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

func AuthRequired() gin.HandlerFunc { return func(c *gin.Context) { c.Next() } }

func main() {
	r := gin.Default()
	authorized := r.Group("/")
	authorized.Use(AuthRequired())
	authorized.DELETE("/admin/users/:id", func(c *gin.Context) {
// <- security/admin-route-open warning
		db.Exec("DELETE FROM users WHERE id = $1", c.Param("id"))
		c.Status(204)
	})
	r.Run()
}
