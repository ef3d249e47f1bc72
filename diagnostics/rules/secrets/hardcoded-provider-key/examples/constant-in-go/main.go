package main

import (
	"fmt"
	"net/http"
)

const anthropicKey = "{{secret:anthropic-key}}"
//                    ^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

func ask(url string) (*http.Response, error) {
	request, err := http.NewRequest(http.MethodPost, url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer {{secret:anthropic-key}}")
	return http.DefaultClient.Do(request)
}

func main() {
	fmt.Println(len(anthropicKey))
}
