// Package apps names the modules that apps of tests are built with, so that go.mod and go.sum hold them.
package apps

import (
	_ "github.com/gin-contrib/cors"
	_ "github.com/gin-gonic/gin"
	_ "github.com/go-chi/chi/v5"
	_ "github.com/go-chi/chi/v5/middleware"
	_ "github.com/go-chi/cors"
	_ "github.com/go-playground/validator/v10"
	_ "github.com/jackc/pgx/v5/pgxpool"
	_ "github.com/lib/pq"
	_ "github.com/rs/cors"
	_ "github.com/stripe/stripe-go/v82/webhook"
	_ "golang.org/x/crypto/bcrypt"
)
