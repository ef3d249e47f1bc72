
var sensitivePath = regexp.MustCompile(`(?i)/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)`)

// limitByAddress answers 429 when an address asks more often than it may: `perMinute` times, and `sensitive` times in a
// quarter of an hour where people log in or where work is costly. It counts in the memory of this process. Behind a
// platform's proxy the caller is the last address that the proxy wrote down.
func limitByAddress(perMinute, sensitive int) func(http.Handler) http.Handler {
	var mu sync.Mutex
	minute, quarter := time.Now(), time.Now()
	counts, sensitiveCounts := map[string]int{}, map[string]int{}

	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			address, _, _ := net.SplitHostPort(r.RemoteAddr)
			if forwarded := strings.Split(r.Header.Get("X-Forwarded-For"), ","); forwarded[len(forwarded)-1] != "" {
				address = strings.TrimSpace(forwarded[len(forwarded)-1])
			}

			now := time.Now()
			mu.Lock()
			if now.Sub(minute) > time.Minute {
				minute, counts = now, map[string]int{}
			}
			if now.Sub(quarter) > 15*time.Minute {
				quarter, sensitiveCounts = now, map[string]int{}
			}
			counts[address]++
			tooMany, wait := counts[address] > perMinute, "60"
			if sensitivePath.MatchString(r.URL.Path) {
				sensitiveCounts[address]++
				if sensitiveCounts[address] > sensitive {
					tooMany, wait = true, "900"
				}
			}
			mu.Unlock()

			if tooMany {
				w.Header().Set("Retry-After", wait)
				http.Error(w, "too many requests", http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
