package main

import "golang.org/x/oauth2"

var config = oauth2.Config{RedirectURL: "http://localhost:8080/callback"}
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/oauth-redirect-localhost
