package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

var anthropicKey = mustEnv("ANTHROPIC_API_KEY")

func ask(url string) (*http.Response, error) {
	request, err := http.NewRequest(http.MethodPost, url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+mustEnv("ANTHROPIC_API_KEY"))
	return http.DefaultClient.Do(request)
}

func main() {
	fmt.Println(len(anthropicKey))
}

// mustEnv gives a variable of the environment; what the platform has not set is looked up in .env.
func mustEnv(name string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	file, _ := os.ReadFile(".env")
	for _, line := range strings.Split(string(file), "\n") {
		if value, found := strings.CutPrefix(strings.TrimSpace(line), name+"="); found && value != "" {
			return value
		}
	}
	log.Fatalf("missing required environment variable %s", name)
	return ""
}
