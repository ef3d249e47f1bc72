package main

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

type Event struct{ ID string }

func paid(c *gin.Context) {
	var event Event
	if c.ShouldBindJSON(&event) == nil {
		db.Exec("UPDATE orders SET paid = true WHERE id = $1", event.ID)
	}
	c.Status(204)
}

func main() {
	r := gin.Default()
	r.POST("/webhooks/stripe", paid)
// <- security/webhook-no-signature
	r.POST("/hooks/stripe", func(c *gin.Context) {
// <- security/webhook-no-signature
		db.Exec("UPDATE visits SET count = count + 1")
		c.Status(204)
	})
	r.Run()
}
