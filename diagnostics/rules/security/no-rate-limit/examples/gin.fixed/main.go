package main

import "github.com/gin-gonic/gin"
import "net/http"
import "regexp"
import "sync"
import "time"

func main() {
	r := gin.Default()
	r.Use(limitByAddress(120, 10))
	r.POST("/login", login)
	r.Run()
}

var sensitivePath = regexp.MustCompile(`(?i)/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)`)

// limitByAddress answers 429 when an address asks more often than it may: `perMinute` times, and `sensitive` times in a
// quarter of an hour where people log in or where work is costly. It counts in the memory of this process.
func limitByAddress(perMinute, sensitive int) gin.HandlerFunc {
	var mu sync.Mutex
	minute, quarter := time.Now(), time.Now()
	counts, sensitiveCounts := map[string]int{}, map[string]int{}

	return func(c *gin.Context) {
		address, now := c.ClientIP(), time.Now()
		mu.Lock()
		if now.Sub(minute) > time.Minute {
			minute, counts = now, map[string]int{}
		}
		if now.Sub(quarter) > 15*time.Minute {
			quarter, sensitiveCounts = now, map[string]int{}
		}
		counts[address]++
		tooMany, wait := counts[address] > perMinute, "60"
		if sensitivePath.MatchString(c.Request.URL.Path) {
			sensitiveCounts[address]++
			if sensitiveCounts[address] > sensitive {
				tooMany, wait = true, "900"
			}
		}
		mu.Unlock()

		if tooMany {
			c.Header("Retry-After", wait)
			c.AbortWithStatusJSON(http.StatusTooManyRequests, gin.H{"error": "too many requests"})
			return
		}
		c.Next()
	}
}

func login(c *gin.Context) {
	c.JSON(200, gin.H{"token": "…"})
}
