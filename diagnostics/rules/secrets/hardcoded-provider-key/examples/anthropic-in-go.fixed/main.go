package main

import "os"

import (
	"fmt"
)

const name = "assistant"

func key() string {
	apiKey := os.Getenv("ANTHROPIC_API_KEY")
	fmt.Println(name)
	return apiKey
}
