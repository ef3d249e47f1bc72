package main

import (
	"log"
	"os"
)

func main() {
	dsn := os.Getenv("DATABASE_URL")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ env/example-drift
	if _, ok := os.LookupEnv("SENTRY_DSN"); !ok {
		log.Println("no error tracking")
	}
	log.Println(dsn, os.Getenv("PORT"))
}
