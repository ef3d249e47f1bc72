package main

import (
	"database/sql"
	"fmt"
	"log"
	_ "net/http/pprof"
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	_ "github.com/lib/pq"
)

var db *sql.DB

func main() {
	dsn := os.Getenv("DATABASE_URL")
	if dsn == "" {
		log.Fatal("DATABASE_URL is not set")
	}

	var err error
	db, err = sql.Open("postgres", dsn)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()

	if err := db.Ping(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("Connected to the database")

	r := gin.Default()
	r.Use(cors.New(cors.Config{
		AllowAllOrigins: true,
		AllowMethods:    []string{"GET", "POST", "DELETE"},
		AllowHeaders:    []string{"Authorization", "Content-Type"},
	}))

	r.POST("/register", register)
	r.POST("/login", login)
	r.GET("/items", listItems)
	r.GET("/items/recent", recentItems)
	r.GET("/items/search", searchItems)
	r.GET("/items/:id/stock", itemStock)

	api := r.Group("/", authRequired())
	{
		api.POST("/items", createItem)
		api.DELETE("/admin/users/:id", deleteUser)
	}

	fmt.Println("Server running on port 8080")
	r.Run(":8080")
}
