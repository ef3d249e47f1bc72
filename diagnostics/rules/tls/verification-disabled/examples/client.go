package main

import (
	"crypto/tls"
	"net/http"
	"time"
)

var warehouse = &http.Client{
	Timeout: 10 * time.Second,
	Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
//                             ^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
	},
}
