package main

import "net/http"

func stock() (*http.Response, error) {
	return http.Get("http://partner.shop.net/stock")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/plain-http-url
}
