package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var partner = &http.Client{}
//             ^^^^^^^^^^^^^ scaling/outbound-no-timeout

func main() {
	r := gin.Default()
	r.GET("/rates", func(c *gin.Context) {
		resp, _ := partner.Get("https://rates.example.com/today")
		c.JSON(200, resp.Status)
	})
	r.Run()
}
