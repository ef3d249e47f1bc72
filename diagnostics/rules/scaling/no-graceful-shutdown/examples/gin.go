package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	db, err := sql.Open("postgres", "")
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()

	r := gin.Default()
	r.GET("/items", func(c *gin.Context) {
		c.JSON(http.StatusOK, []string{})
	})

	r.Run()
// <- scaling/no-graceful-shutdown
}
