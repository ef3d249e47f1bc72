package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.GET("/rates", func(c *gin.Context) {
		resp, err := http.Get("https://rates.example.com/today")
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
		if err != nil {
			c.Status(502)
			return
		}
		c.JSON(200, resp.Status)
	})
	r.Run()
}
