package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func preview(c *gin.Context) {
	resp, err := http.Get(c.Query("url"))
//            ^^^^^^^^^^^^^^^^^^^^^^^^ security/ssrf
	if err != nil {
		return
	}
	c.JSON(200, resp.Status)
}
