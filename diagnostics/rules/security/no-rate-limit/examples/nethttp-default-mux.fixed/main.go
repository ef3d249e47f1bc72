package main

import (
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	http.HandleFunc("/login", login)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), limitByAddress(60)(http.DefaultServeMux)))
}

// limitByAddress answers 429 when an address asks more often in a minute than it may. Behind a platform's proxy the
// caller is the last address that the proxy wrote down.
func limitByAddress(perMinute int) func(http.Handler) http.Handler {
	var mu sync.Mutex
	began, counts := time.Now(), map[string]int{}

	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			address, _, _ := net.SplitHostPort(r.RemoteAddr)
			if forwarded := strings.Split(r.Header.Get("X-Forwarded-For"), ","); forwarded[len(forwarded)-1] != "" {
				address = strings.TrimSpace(forwarded[len(forwarded)-1])
			}

			mu.Lock()
			if time.Since(began) > time.Minute {
				began, counts = time.Now(), map[string]int{}
			}
			counts[address]++
			tooMany := counts[address] > perMinute
			mu.Unlock()

			if tooMany {
				w.Header().Set("Retry-After", "60")
				http.Error(w, "too many requests", http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func login(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
