package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type NoteIn struct {
	Title string `json:"title" validate:"required,max=200"`
}

func requireAuth(next echo.HandlerFunc) echo.HandlerFunc { return next }

func add(c echo.Context) error {
	var in NoteIn
	if err := c.Bind(&in); err != nil {
		return c.NoContent(http.StatusBadRequest)
	}
	if err := c.Validate(&in); err != nil {
		return c.NoContent(http.StatusBadRequest)
	}
	_, err := db.Exec("INSERT INTO notes (title) VALUES ($1)", in.Title)
	return err
}

func main() {
	e := echo.New()
	e.Use(middleware.Recover())
	e.GET("/healthz", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	api := e.Group("/api")
	api.Use(requireAuth, middleware.RateLimiter(store))
	api.POST("/notes", add)
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go e.Start(":8080")
	<-stop.Done()
	e.Shutdown(context.Background())
}
