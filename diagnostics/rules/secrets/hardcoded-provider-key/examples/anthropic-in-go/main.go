package main

import (
	"fmt"
)

const name = "assistant"

func key() string {
	apiKey := "{{secret:anthropic-key}}"
//          ^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
	fmt.Println(name)
	return apiKey
}
