package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/limiter"
)

type NoteIn struct {
	Title string `json:"title" validate:"required,max=200"`
}

func requireAuth(c *fiber.Ctx) error { return c.Next() }

func add(c *fiber.Ctx) error {
	var in NoteIn
	if err := c.BodyParser(&in); err != nil {
		return c.SendStatus(400)
	}
	if err := validate.Struct(in); err != nil {
		return c.SendStatus(400)
	}
	_, err := db.Exec("INSERT INTO notes (title) VALUES ($1)", in.Title)
	return err
}

func main() {
	app := fiber.New(fiber.Config{ErrorHandler: failed})
	app.Get("/healthz", func(c *fiber.Ctx) error { return c.SendStatus(200) })
	api := app.Group("/api", requireAuth, limiter.New())
	api.Post("/notes", add)
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go app.Listen(":8080")
	<-stop.Done()
	app.Shutdown()
}
