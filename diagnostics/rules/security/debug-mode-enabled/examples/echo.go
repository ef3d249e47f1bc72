package main

import "github.com/labstack/echo/v4"

func main() {
	e := echo.New()
	e.Debug = true
// <- security/debug-mode-enabled
	e.Start(":8080")
}
