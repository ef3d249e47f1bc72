
// limitByAddress answers 429 when an address asks more often in a minute than it may.
func limitByAddress(perMinute int) gin.HandlerFunc {
	var mu sync.Mutex
	began, counts := time.Now(), map[string]int{}

	return func(c *gin.Context) {
		mu.Lock()
		if time.Since(began) > time.Minute {
			began, counts = time.Now(), map[string]int{}
		}
		counts[c.ClientIP()]++
		tooMany := counts[c.ClientIP()] > perMinute
		mu.Unlock()

		if tooMany {
			c.Header("Retry-After", "60")
			c.AbortWithStatusJSON(http.StatusTooManyRequests, gin.H{"error": "too many requests"})
			return
		}
		c.Next()
	}
}
