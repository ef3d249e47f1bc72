// Package config holds what the environment has to say.
package config

import (
	"fmt"
	"os"
	"strings"
)

type Config struct {
${component.go_fields}
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
${component.go_values}
	}
	if len(missing) > 0 {
		return Config{}, fmt.Errorf("not set: %s", strings.Join(missing, ", "))
	}
	return config, nil
}
