package main

import (
	"fmt"
	"os"
)

const name = "assistant"

func key() string {
	apiKey := os.Getenv("ANTHROPIC_API_KEY")
	fmt.Println(name)
	return apiKey
}
