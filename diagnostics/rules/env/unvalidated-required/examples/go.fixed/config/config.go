// Package config holds what the environment has to say.
package config

import (
	"fmt"
	"os"
	"strings"
)

type Config struct {
	DatabaseURL  string
	MailAPIKey   string
	UploadBucket string
}

// Load names everything that is missing. See .env.example.
func Load() (Config, error) {
	var missing []string
	read := func(name string) string {
		value := os.Getenv(name)
		if value == "" {
			missing = append(missing, name)
		}
		return value
	}
	config := Config{
		DatabaseURL:  read("DATABASE_URL"),
		MailAPIKey:   read("MAIL_API_KEY"),
		UploadBucket: read("UPLOAD_BUCKET"),
	}
	if len(missing) > 0 {
		return Config{}, fmt.Errorf("not set: %s", strings.Join(missing, ", "))
	}
	return config, nil
}
