package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/gin-gonic/gin"
	"github.com/ulule/limiter/v3/drivers/middleware/gin"
)

type NoteIn struct {
	Title string `json:"title" binding:"required,max=200"`
}

func AuthRequired(c *gin.Context) { c.Next() }

func add(c *gin.Context) {
	var in NoteIn
	if err := c.ShouldBindJSON(&in); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	db.Exec("INSERT INTO notes (title) VALUES ($1)", in.Title)
}

func main() {
	r := gin.Default()
	r.GET("/healthz", func(c *gin.Context) { c.Status(200) })
	api := r.Group("/api")
	api.POST("/notes", AuthRequired, mgin.NewMiddleware(limits), add)
	srv := &http.Server{Addr: ":8080", Handler: r}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go srv.ListenAndServe()
	<-stop.Done()
	srv.Shutdown(context.Background())
}
