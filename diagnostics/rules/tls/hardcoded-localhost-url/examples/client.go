package main

import "net/http"

func stock() (*http.Response, error) {
	return http.Get("http://localhost:9000/stock")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url
}
