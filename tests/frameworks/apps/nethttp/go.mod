module example.com/nethttp

go 1.24

require golang.org/x/time v0.8.0
