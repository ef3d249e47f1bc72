package main

import (
	"context"
	"log"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	r := gin.Default()
	r.GET("/notes", func(c *gin.Context) {
		var count int
		if err := pool.QueryRow(c, "select count(*) from notes").Scan(&count); err != nil {
			c.JSON(503, gin.H{"error": "unavailable"})
			return
		}
		c.JSON(200, gin.H{"count": count})
	})
	r.Run()
// <- monitoring/no-health-endpoint
}
